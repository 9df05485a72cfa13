package org.interdict.model.random;

/**
 * The quantile function of the standard normal distribution by rational approximation: algorithm AS 241, routine PPND16, of
 * M. J. Wichura, "The percentage points of the normal distribution", Applied Statistics 37 (1988) 477-484,
 * <a href="https://doi.org/10.2307/2347330">doi:10.2307/2347330</a>; its published relative accuracy is about one part in
 * 10<sup>16</sup>. The square root is exact by IEEE 754 and the logarithm fixed by {@link StrictMath}, so the result is the
 * same on every JVM.
 */
public final class NormalQuantile {
    private static final double CENTRE = 0.425;
    private static final double TAIL = 5;

    private NormalQuantile() {}

    /** The value below which a standard normal variable lies with probability p in (0, 1). */
    public static double at(double p) {
        double q = p - 0.5;
        if (Math.abs(q) <= CENTRE) {
            return q * central(CENTRE * CENTRE - q * q);
        }
        double r = Math.sqrt(-StrictMath.log(q < 0 ? p : 1 - p));
        double x = r <= TAIL ? tail(r - 1.6) : farTail(r - TAIL);
        return q < 0 ? -x : x;
    }

    private static double central(double r) {
        double a = 2.5090809287301226727e+3;
        a = a * r + 3.3430575583588128105e+4;
        a = a * r + 6.7265770927008700853e+4;
        a = a * r + 4.5921953931549871457e+4;
        a = a * r + 1.3731693765509461125e+4;
        a = a * r + 1.9715909503065514427e+3;
        a = a * r + 1.3314166789178437745e+2;
        a = a * r + 3.3871328727963666080e0;
        double b = 5.2264952788528545610e+3;
        b = b * r + 2.8729085735721942674e+4;
        b = b * r + 3.9307895800092710610e+4;
        b = b * r + 2.1213794301586595867e+4;
        b = b * r + 5.3941960214247511077e+3;
        b = b * r + 6.8718700749205790830e+2;
        b = b * r + 4.2313330701600911252e+1;
        b = b * r + 1;
        return a / b;
    }

    private static double tail(double r) {
        double a = 7.74545014278341407640e-4;
        a = a * r + 2.27238449892691845833e-2;
        a = a * r + 2.41780725177450611770e-1;
        a = a * r + 1.27045825245236838258e0;
        a = a * r + 3.64784832476320460504e0;
        a = a * r + 5.76949722146069140550e0;
        a = a * r + 4.63033784615654529590e0;
        a = a * r + 1.42343711074968357734e0;
        double b = 1.05075007164441684324e-9;
        b = b * r + 5.47593808499534494600e-4;
        b = b * r + 1.51986665636164571966e-2;
        b = b * r + 1.48103976427480074590e-1;
        b = b * r + 6.89767334985100004550e-1;
        b = b * r + 1.67638483018380384940e0;
        b = b * r + 2.05319162663775882187e0;
        b = b * r + 1;
        return a / b;
    }

    private static double farTail(double r) {
        double a = 2.01033439929228813265e-7;
        a = a * r + 2.71155556874348757815e-5;
        a = a * r + 1.24266094738807843860e-3;
        a = a * r + 2.65321895265761230930e-2;
        a = a * r + 2.96560571828504891230e-1;
        a = a * r + 1.78482653991729133580e0;
        a = a * r + 5.46378491116411436990e0;
        a = a * r + 6.65790464350110377720e0;
        double b = 2.04426310338993978564e-15;
        b = b * r + 1.42151175831644588870e-7;
        b = b * r + 1.84631831751005468180e-5;
        b = b * r + 7.86869131145613259100e-4;
        b = b * r + 1.48753612908506148525e-2;
        b = b * r + 1.36929880922735805310e-1;
        b = b * r + 5.99832206555887937690e-1;
        b = b * r + 1;
        return a / b;
    }
}
