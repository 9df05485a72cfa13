package org.interdict.experiments.run.progress;

/** Receives how far a study is, from one thread only. */
public interface RunProgress extends AutoCloseable {
    /** Says nothing. */
    RunProgress SILENT = new RunProgress() {
        @Override
        public void planned(int stored, int next, int most) {}

        @Override
        public void advanced(int runs, int failed) {}

        @Override
        public void close() {}
    };

    /**
     * A number of runs is due until the next look at the target.
     *
     * @param stored runs that are stored
     * @param next runs that will be stored at the next look
     * @param most runs that will be stored if the target is never reached
     */
    void planned(int stored, int next, int most);

    /**
     * Runs were stored.
     *
     * @param runs how many more
     * @param failed how many of them failed
     */
    void advanced(int runs, int failed);

    @Override
    void close();
}
