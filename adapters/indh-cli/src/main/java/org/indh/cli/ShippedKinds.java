package org.indh.cli;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.indh.core.document.Kind;
import org.indh.core.validation.ValidationReport;
import org.indh.core.validation.Validator;

/** The kinds that a schema can be had of: those that are read, and the report, which is only written. */
final class ShippedKinds {
    private ShippedKinds() {}

    /** The kinds, by name. */
    static List<Kind<?>> of(Validator validator) {
        Stream<Kind<?>> read = validator.packs().stream().flatMap(pack -> pack.kinds().stream());
        return Stream.concat(read, Stream.<Kind<?>>of(ValidationReport.KIND))
                .distinct()
                .sorted(Comparator.comparing(Kind::name))
                .toList();
    }
}
