package org.interdict.results.statistics.emulation;

/**
 * A term of a response surface.
 *
 * @param form what it is
 * @param first index of a parameter; unused by the constant
 * @param second index of the other parameter of a product; else that of the first
 */
record Term(Form form, int first, int second) {
    /** Forms of terms. */
    enum Form {
        /** 1. */
        CONSTANT,
        /** A parameter's coordinate. */
        LINEAR,
        /** A parameter's bend. */
        BEND,
        /** The square of a parameter's coordinate, less 1. */
        SQUARE,
        /** The product of the coordinates of two parameters. */
        PRODUCT
    }

    static final Term ONE = new Term(Form.CONSTANT, 0, 0);

    /** A term of one parameter. */
    static Term of(Form form, int parameter) {
        return new Term(form, parameter, parameter);
    }

    /** Its value at a parameter set. */
    double at(Axes axes, boolean byPosition) {
        double[] along = axes.along(byPosition);
        return switch (form) {
            case CONSTANT -> 1;
            case LINEAR -> along[first];
            case BEND -> axes.bends()[first];
            case SQUARE -> along[first] * along[first] - 1;
            case PRODUCT -> along[first] * along[second];
        };
    }
}
