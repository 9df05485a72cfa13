package org.interdict.experiments.analysis.calibrate;

import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.util.FastMath;
import org.interdict.results.statistics.emulation.Chance;

/**
 * Proposes where a particle could go: a step that leaves a normal distribution fitted to the surviving particles as it is (the
 * preconditioned Crank-Nicolson step of Cotter et al. 2013, key {@code cotter2013}, on a fitted reference). In directions that the targets
 * do not inform the fitted distribution is the prior, and a step of any length is accepted: so the kernel does not break down with many
 * parameters, as a random walk does.
 *
 * <p>Few particles say little about many parameters, and what they seem to say by chance would be passed on from one round to the next. So a
 * mean or a spread differs from the prior's only where the survivors clearly say so, by two standard errors, and correlations are drawn
 * towards none by the amount of Schafer and Strimmer (2005, key {@code schafer2005}), which also gives a covariance with a root where there
 * are fewer particles than parameters.
 */
final class ProposalKernel {
    /** Lengths of a step, all equally likely; a step of length 1 does not depend on where it starts. */
    private static final double[] STEPS = {1, 0.5, 0.25, 0.125};

    private static final double LEAST_SHRINKAGE = 0.01;
    /** Standard errors by which a mean or a variance must differ from the prior's. */
    private static final double CLEAR = 2;
    /** Least standard deviation of a step's distribution, in those of the prior. */
    private static final double LEAST_SPREAD = 0.01;

    private final double[] mean;
    private final double[][] root;
    private final double shrinkage;

    private ProposalKernel(double[] mean, double[][] root, double shrinkage) {
        this.mean = mean;
        this.root = root;
        this.shrinkage = shrinkage;
    }

    /**
     * A place to go.
     *
     * @param length of the step; with 1 it does not depend on where it starts
     * @param logRatio logarithm of the probability with which prior and proposal alone would accept it
     */
    record Proposal(double[] scores, double length, double logRatio) {}

    /**
     * Fitted to these particles, at least two.
     *
     * @param draws how many independent draws they are worth, at least 1
     */
    static ProposalKernel of(List<double[]> particles, double draws) {
        int n = particles.size();
        int d = particles.get(0).length;
        double[] mean = new double[d];
        double[] deviation = new double[d];
        RealMatrix standard = new Array2DRowRealMatrix(n, d);
        for (int i = 0; i < d; i++) {
            int column = i;
            double centre = particles.stream().mapToDouble(each -> each[column]).sum() / n;
            double squares = particles.stream()
                    .mapToDouble(each -> (each[column] - centre) * (each[column] - centre))
                    .sum();
            double spread = FastMath.sqrt(squares / n);
            for (int k = 0; k < n; k++) {
                standard.setEntry(k, i, spread == 0 ? 0 : (particles.get(k)[i] - centre) / spread);
            }
            mean[i] = FastMath.abs(centre) > CLEAR * spread / FastMath.sqrt(draws) ? centre : 0;
            boolean clear = FastMath.abs(spread * spread - 1) > CLEAR * FastMath.sqrt(2 / draws);
            deviation[i] = clear ? FastMath.max(spread, LEAST_SPREAD) : 1;
        }
        RealMatrix correlation = standard.transpose().multiply(standard).scalarMultiply(1.0 / n);
        double shrinkage = shrinkage(correlation, draws);
        RealMatrix covariance = new Array2DRowRealMatrix(d, d);
        for (int i = 0; i < d; i++) {
            for (int j = 0; j < d; j++) {
                double shrunk = i == j ? 1 : (1 - shrinkage) * correlation.getEntry(i, j);
                covariance.setEntry(i, j, shrunk * deviation[i] * deviation[j]);
            }
        }
        return new ProposalKernel(
                mean, new CholeskyDecomposition(covariance).getL().getData(), shrinkage);
    }

    /** Error of the correlations over their size, both squared (Schafer and Strimmer 2005), the error to first order that of normal values. */
    private static double shrinkage(RealMatrix correlation, double draws) {
        double error = 0;
        double size = 0;
        for (int i = 0; i < correlation.getRowDimension(); i++) {
            for (int j = 0; j < i; j++) {
                double square = correlation.getEntry(i, j) * correlation.getEntry(i, j);
                error += (1 - square) * (1 - square) / draws;
                size += square;
            }
        }
        return size == 0 ? 1 : FastMath.min(1, FastMath.max(LEAST_SHRINKAGE, error / size));
    }

    /** How far the fitted correlations are drawn towards none, 0 to 1. */
    double shrinkage() {
        return shrinkage;
    }

    /** A step from here. */
    Proposal step(double[] from, Chance chance) {
        double length = STEPS[chance.below(STEPS.length)];
        double stay = FastMath.sqrt(1 - length * length);
        int d = mean.length;
        double[] before = new double[d];
        double[] after = new double[d];
        double[] to = new double[d];
        double logRatio = 0;
        for (int i = 0; i < d; i++) {
            double rest = from[i] - mean[i];
            double place = mean[i];
            for (int j = 0; j < i; j++) {
                rest -= root[i][j] * before[j];
                place += root[i][j] * after[j];
            }
            before[i] = rest / root[i][i];
            after[i] = stay * before[i] + length * chance.normal();
            to[i] = place + root[i][i] * after[i];
            logRatio += 0.5 * (from[i] * from[i] - to[i] * to[i] + after[i] * after[i] - before[i] * before[i]);
        }
        return new Proposal(to, length, logRatio);
    }
}
