package org.indh.cli;

import org.indh.core.place.HcpCode;
import org.indh.core.text.InvalidValueException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a territory's code, such as 08.401. */
final class TerritoryCodeConverter implements ITypeConverter<HcpCode> {
    @Override
    public HcpCode convert(String value) {
        try {
            return HcpCode.parse(value);
        } catch (InvalidValueException e) {
            throw new TypeConversionException("expected a code such as 08 or 08.401 but was '" + value + "'");
        }
    }
}
