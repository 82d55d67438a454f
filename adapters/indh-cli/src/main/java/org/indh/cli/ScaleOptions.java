package org.indh.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.indh.cli.consolidate.TableScale;
import org.indh.core.statement.AmountScale;
import org.indh.core.statement.AmountUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** What the amounts of tables for people are shown in. */
final class ScaleOptions {
    private static final List<String> WORDS = List.of("kDH", "MDH", "thousand", "million", "milliard", "unit");

    /** Reads a scale by its code, or as amounts say it: "kDH", "milliers". */
    static final class ScaleConverter implements ITypeConverter<AmountScale> {
        @Override
        public AmountScale convert(String value) {
            return Stream.of(AmountScale.values())
                    .filter(scale -> scale.code().equalsIgnoreCase(value))
                    .findFirst()
                    .or(() -> AmountUnit.of(value).map(AmountUnit::scale).filter(scale -> scale != AmountScale.UNIT))
                    .orElseThrow(() -> Refusal.choice(WORDS, value));
        }
    }

    /** Reads how many decimals they are shown with. */
    static final class DecimalsConverter implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            if (!value.matches("[0-" + TableScale.MOST_DECIMALS + "]")) {
                throw new Refusal("decimals", Map.of("most", TableScale.MOST_DECIMALS, "value", value));
            }
            return Integer.valueOf(value);
        }
    }

    @Option(
            names = "--scale",
            description =
                    "Shows text in thousands (kDH), millions (MDH) or milliards, rounded so that it adds up or says by how"
                            + " much not; csv and json stay exact.",
            paramLabel = "SCALE",
            converter = ScaleConverter.class)
    private @Nullable AmountScale unit;

    @Option(
            names = "--decimals",
            description =
                    "With how many decimals --scale shows them (default: 0 of thousands, 2 of millions, 3 of milliards).",
            paramLabel = "N",
            converter = DecimalsConverter.class)
    private @Nullable Integer decimals;

    /**
     * Refuses decimals of no scale, and a scale of what is shown to the cent.
     *
     * @param exact the option that shows it so; nothing where none was given
     */
    void check(Optional<String> exact, CommandSpec spec) {
        if (unit == null && decimals != null) {
            throw new Refusal("decimals-alone", Map.of()).of(spec);
        }
        if (unit != null && exact.isPresent()) {
            throw new Refusal("scale-exact", Map.of("option", exact.get())).of(spec);
        }
    }

    /** The scale; nothing where amounts are shown as they are. */
    Optional<TableScale> scale() {
        return Optional.ofNullable(unit).map(known -> TableScale.of(known, decimals));
    }
}
