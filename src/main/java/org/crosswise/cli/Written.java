package org.crosswise.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.crosswise.isolation.Limits;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads what options are given; what cannot be read is told with what was expected. */
final class Written {

    private Written() {}

    private static TypeConversionException wrong(String value, String expected) {
        return new TypeConversionException("\"" + value + "\": expected " + expected);
    }

    private static int whole(String value, String unit, int least, String example) {
        int number = parsed(value);
        if (number < least) {
            throw wrong(
                    value, "a whole number of " + unit + ", " + least + " or more, without a unit, such as " + example);
        }
        return number;
    }

    /** Less than any that is accepted when it is none. */
    private static int parsed(String value) {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            return Integer.MIN_VALUE;
        }
    }

    /** A day that exists. */
    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String value) {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeParseException e) {
                throw wrong(value, "a day that exists, as year-month-day, such as 2027-01-31");
            }
        }
    }

    /** A share of a hundred. */
    static final class Percent implements ITypeConverter<Double> {
        @Override
        public Double convert(String value) {
            double percent = number(value);
            if (!(percent >= 0 && percent <= 100)) {
                throw wrong(value, "0 to 100, with a point before decimals, such as 97.5");
            }
            return percent;
        }

        private static double number(String value) {
            try {
                return Double.parseDouble(value);
            } catch (NumberFormatException e) {
                return Double.NaN;
            }
        }
    }

    /** A time that may be waited for. */
    static final class Seconds implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            return whole(value, "seconds", 1, "10");
        }
    }

    /** As much memory as any rule set needs, or more. */
    static final class Megabytes implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            return whole(value, "megabytes", Limits.LEAST_MEGABYTES, "512");
        }
    }
}
