package org.elenchus.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Options that take a number within bounds: a wrong one is told with what is right. */
final class Numbers {
    private Numbers() {}

    /** How many to show; 0 shows all and is read as the largest number. */
    static final class AtMost implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            int given = number(value);
            if (given < 0) {
                throw new TypeConversionException("may not be negative; 0 shows all");
            }
            return given == 0 ? Integer.MAX_VALUE : given;
        }

        private static int number(String value) {
            try {
                return Integer.parseInt(value.strip());
            } catch (NumberFormatException e) {
                throw new TypeConversionException("'" + value + "' is no whole number");
            }
        }
    }

    /** A share or a confidence. */
    static final class Share implements ITypeConverter<Double> {
        @Override
        public Double convert(String value) {
            double given = number(value);
            if (!(given >= 0 && given <= 1)) {
                throw new TypeConversionException("goes from 0 to 1");
            }
            return given;
        }

        private static double number(String value) {
            try {
                return Double.parseDouble(value.strip());
            } catch (NumberFormatException e) {
                throw new TypeConversionException("'" + value + "' is no number");
            }
        }
    }
}
