package org.elenchus.cli;

import java.util.Arrays;
import java.util.List;
import org.elenchus.format.ExchangeFormat;
import org.elenchus.query.Nearest;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Names of formats on the command line: a wrong one is told with the nearest. */
final class ExchangeFormats implements ITypeConverter<ExchangeFormat> {
    static final List<String> NAMES =
            Arrays.stream(ExchangeFormat.values()).map(ExchangeFormat::label).toList();

    @Override
    public ExchangeFormat convert(String value) {
        return ExchangeFormat.parse(value.strip())
                .orElseThrow(() -> new TypeConversionException("unknown format '" + value + "'; "
                        + Nearest.to(value, NAMES)
                                .map(near -> "did you mean '" + near + "'?")
                                .orElse("known: " + String.join(", ", NAMES))));
    }
}
