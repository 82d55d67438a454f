package org.indh.cli;

import java.util.Map;
import org.indh.core.place.HcpCode;
import org.indh.core.text.InvalidValueException;
import picocli.CommandLine.ITypeConverter;

/** Reads a territory's code, such as 08.401. */
final class TerritoryCodeConverter implements ITypeConverter<HcpCode> {
    @Override
    public HcpCode convert(String value) {
        try {
            return HcpCode.parse(value);
        } catch (InvalidValueException e) {
            throw new Refusal("territory", Map.of("value", value));
        }
    }
}
