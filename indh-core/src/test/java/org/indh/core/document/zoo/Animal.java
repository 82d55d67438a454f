package org.indh.core.document.zoo;

import java.time.LocalDate;
import java.util.List;
import org.indh.core.measure.Decimal;
import org.indh.core.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Alternatives, told apart by their type. */
public sealed interface Animal permits Animal.Bird, Animal.Fish, Animal.SeaCow {
    /** Components that may be absent. */
    record Bird(@Nullable LocalizedText name, @Nullable Decimal wingspan) implements Animal {}

    /** Required components. */
    record Fish(String name, Decimal length) implements Animal {}

    /** A name of two words. */
    record SeaCow(@Nullable LocalDate born, @Nullable Stay stay, List<Tag> tags) implements Animal {
        public SeaCow {
            tags = List.copyOf(tags);
        }
    }
}
