package org.interdict.results.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Locale;
import java.util.function.DoubleFunction;

/** Numbers for readers: thousands separated by commas, a true minus sign, and only meaningful digits. The same in every locale. */
public final class Numbers {
    private static final String UNDEFINED = "–";
    /** Declared numbers smaller than this are written with a power of ten. */
    private static final double SMALL = 1e-4;

    private Numbers() {}

    /** A value: a whole number from 100 on, else about three significant digits. */
    public static String value(double value) {
        if (!Double.isFinite(value)) {
            return UNDEFINED;
        }
        double size = Math.abs(value);
        if (size == 0 || size >= 100) {
            return decimal(value, 0);
        }
        if (size >= 10) {
            return decimal(value, 1);
        }
        if (size >= 1) {
            return decimal(value, 2);
        }
        int digits = new BigDecimal(size).precision() - new BigDecimal(size).scale(); // 0 for 0.1 … 1
        return digits < -6 ? String.format(Locale.ROOT, "%.2e", value).replace('-', '−') : decimal(value, 3 - digits);
    }

    /** A change, with its sign. */
    public static String change(double value) {
        String text = value(value);
        return value > 0 && !text.equals("0") ? "+" + text : text;
    }

    /** A share as a percentage with its sign: a whole number from 10 % on, else one decimal. */
    public static String changePercent(double share) {
        if (Math.abs(share) > 0 && Math.abs(share) < 0.0005) {
            return share > 0 ? "+0.0%" : "−0.0%";
        }
        String text = percent(share);
        return share > 0 ? "+" + text : text;
    }

    /** A share as a percentage: a whole number from 10 % on, else one decimal; a very small share is written as {@code < 0.1%}. */
    public static String percent(double share) {
        if (!Double.isFinite(share)) {
            return UNDEFINED;
        }
        double percent = share * 100;
        if (percent == 0) {
            return "0%";
        }
        if (Math.abs(percent) < 0.05) {
            return percent < 0 ? "> −0.1%" : "< 0.1%";
        }
        return decimal(percent, Math.abs(percent) >= 9.95 ? 0 : 1) + "%";
    }

    /** A p value: three decimals, or {@code < 0.001}. */
    public static String p(double p) {
        return Double.isNaN(p) ? UNDEFINED : p < 0.001 ? "< 0.001" : decimal(p, 3);
    }

    /** A number with a fixed number of decimals. */
    public static String decimal(double value, int decimals) {
        if (!Double.isFinite(value)) {
            return UNDEFINED;
        }
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_EVEN);
        String text = format.format(value).replace('-', '−');
        return text.matches("−[0.]+") ? text.substring(1) : text;
    }

    /** A number as it was declared: the shortest decimal that is this number, a power of ten where it has many zeros. */
    public static String declared(double value) {
        if (Double.isInfinite(value)) {
            return "no limit";
        }
        BigDecimal exact = BigDecimal.valueOf(value).stripTrailingZeros();
        if (value != 0 && Math.abs(value) < SMALL) {
            int power = exact.precision() - exact.scale() - 1;
            return exact.movePointLeft(power).stripTrailingZeros().toPlainString() + "e" + power;
        }
        return exact.toPlainString();
    }

    /** A format for an axis: zeros at the end of a decimal are left out, since the ticks are round numbers. */
    public static NumberFormat axis(DoubleFunction<String> text) {
        return new AxisFormat(value -> withoutTrailingZeros(text.apply(value)));
    }

    private static String withoutTrailingZeros(String text) {
        return text.contains(".") ? text.replaceFirst("0+(?=%?$)", "").replaceFirst("\\.(?=%?$)", "") : text;
    }

    private static final class AxisFormat extends NumberFormat {
        private static final long serialVersionUID = 1L;
        private final transient DoubleFunction<String> text;

        AxisFormat(DoubleFunction<String> text) {
            this.text = text;
        }

        @Override
        public StringBuffer format(double number, StringBuffer to, FieldPosition position) {
            return to.append(text.apply(number));
        }

        @Override
        public StringBuffer format(long number, StringBuffer to, FieldPosition position) {
            return format((double) number, to, position);
        }

        @Override
        public Number parse(String source, ParsePosition position) {
            throw new UnsupportedOperationException("for printing only");
        }
    }
}
