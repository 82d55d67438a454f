package org.indh.core.document.zoo;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.indh.core.testing.RecordArbitraries;

/** Zoos of any shape. */
public final class ZooArbitraries {
    private ZooArbitraries() {}

    public static Arbitrary<Zoo> zoos() {
        return RecordArbitraries.standard().with(Tag.class, tags()).of(Zoo.class);
    }

    public static Arbitrary<Tag> tags() {
        return Combinators.combine(
                        Arbitraries.chars().range('A', 'C'),
                        Arbitraries.integers().between(0, 999))
                .as((letter, number) -> new Tag(letter + String.valueOf(number)));
    }
}
