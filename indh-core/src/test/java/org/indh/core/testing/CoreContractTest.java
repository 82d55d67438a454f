package org.indh.core.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.indh.core.document.Document;
import org.indh.core.document.Node;
import org.indh.core.document.ObjectNode;
import org.indh.core.document.ReadLimits;
import org.indh.core.document.ScalarNode;
import org.indh.core.document.Shape;
import org.indh.core.document.zoo.Zoo;
import org.indh.core.document.zoo.ZooArbitraries;
import org.indh.core.finding.CellOrigin;
import org.indh.core.finding.Fingerprint;
import org.indh.core.finding.Origin;
import org.indh.core.finding.Path;
import org.indh.core.finding.Severity;
import org.indh.core.finding.TextOrigin;
import org.indh.core.measure.Decimal;
import org.indh.core.place.Gazetteer;
import org.indh.core.place.Territory;
import org.indh.core.statement.AmountScale;
import org.indh.core.statement.AmountUnit;
import org.indh.core.statement.WrittenAmount;
import org.indh.core.validation.Suppression;
import org.indh.core.validation.SuppressionBuilder;
import org.indh.core.validation.Verdict;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CoreContractTest {
    private static final ModuleContract CONTRACT = ModuleContract.of(
            Severity.class,
            RecordArbitraries.standard()
                    .with(BigDecimal.class, Arbitraries.bigDecimals())
                    .with(Object.class, RecordArbitraries.texts())
                    .with(
                            WrittenAmount.class,
                            Arbitraries.longs()
                                    .between(-1_000_000, 1_000_000)
                                    .map(figure -> new WrittenAmount(
                                            new Decimal(BigDecimal.valueOf(figure, 2)),
                                            2,
                                            new AmountUnit(AmountScale.MILLION, Currency.getInstance("MAD")))))
                    .with(Territory.class, Arbitraries.of(Gazetteer.morocco().territories()))
                    .with(Class.class, Arbitraries.of(Zoo.class, String.class))
                    .with(BiFunction.class, Arbitraries.just((at, setting) -> Verdict.pass()))
                    .with(
                            ReadLimits.class,
                            Arbitraries.integers().between(1, 99).map(ReadLimits.standard()::withMaxRows))
                    .with(Suppression.class, suppressions())
                    .with(Shape.class, Arbitraries.of(Shape.of(Zoo.class), Shape.of(String.class)))
                    .with(Node.class, leaves())
                    .with(Origin.class, origins())
                    .with(
                            ObjectNode.class,
                            leaves().map(leaf ->
                                    ObjectNode.builder().put("leaf", leaf).build()))
                    .with(Document.class, ZooArbitraries.zoos().map(zoo -> Document.of(Zoo.KIND, zoo))));

    /** Places as they are told; one that is worked out late stands for one of these. */
    private static Arbitrary<Origin> origins() {
        Arbitrary<Integer> positive = Arbitraries.integers().between(1, 9);
        return Arbitraries.oneOf(
                Combinators.combine(positive, positive).as(TextOrigin::new),
                Combinators.combine(RecordArbitraries.texts(), positive)
                        .as((sheet, row) -> new CellOrigin(sheet, "B" + row)));
    }

    private static Arbitrary<Suppression> suppressions() {
        Arbitrary<SuppressionBuilder> targets = Arbitraries.oneOf(
                RecordArbitraries.texts()
                        .map(text -> SuppressionBuilder.builder().fingerprint(Fingerprint.of(List.of(text)))),
                RecordArbitraries.texts()
                        .map(text -> SuppressionBuilder.builder().sheet(text).cell("D41")),
                RecordArbitraries.texts()
                        .map(text -> SuppressionBuilder.builder().pointer(Path.ROOT.child(text))));
        return Combinators.combine(
                        targets,
                        RecordArbitraries.texts(),
                        RecordArbitraries.texts().injectNull(0.3),
                        RecordArbitraries.dates().injectNull(0.3))
                .as((target, text, by, until) ->
                        target.rule(text).reason(text).by(by).until(until).build());
    }

    private static Arbitrary<ScalarNode> leaves() {
        return RecordArbitraries.texts().map(ScalarNode::of);
    }

    @TestFactory
    Stream<DynamicNode> what_holds_for_every_type() {
        return CONTRACT.tests();
    }

    @Test
    void every_exported_package_has_types_and_the_best_known_are_among_them() {
        assertThat(CONTRACT.types()).contains(Severity.class, Document.class, Verdict.Gap.class);
        assertThat(CONTRACT.types().stream().map(Class::getPackageName).distinct())
                .hasSizeGreaterThanOrEqualTo(8);
    }

    /** A code is for ever: a line of this list may grow, and nothing of it goes. */
    @Test
    void the_codes_of_enums_are_these() {
        assertThat(CONTRACT.codes())
                .containsExactly(
                        "CodeStatus: active, withdrawn",
                        "Confidence: published, likely",
                        "UnreadableFileException.Reason: not-found, not-a-file, empty, truncated, unknown-format, encrypted, too-large,"
                                + " not-what-its-name-says, wrong-encoding, malformed, input-output",
                        "Severity: info, warning, error",
                        "Bound: exactly, at-least, at-most, about",
                        "Frequency.Period: year, semester, quarter, month, week, day",
                        "ExchangeRate.Kind: budget, monthly, central-bank, transaction, weighted-average",
                        "Remainder: largest-remainder, first, last, largest-part",
                        "Match: code, exact, spelling, variant, part, near",
                        "TerritoryKind: region, prefecture, province, urban-commune, rural-commune, arrondissement",
                        "TerritoryLevel: region, province, commune, arrondissement",
                        "RowFlaw: none, too-few-fields, too-many-fields, malformed",
                        "AmountScale: unit, thousand, million, milliard",
                        "NumberConvention: unsettled, decimal-comma, decimal-point, contradictory",
                        "PercentBasis: hundred, ratio, unstated",
                        "Language: fr, en, ar",
                        "PersonalDatum.Kind: email, phone, identity-card, passport, bank-account",
                        "PluralCategory: zero, one, two, few, many, other",
                        "DateReading.Reason: no-such-day, status, not-a-date",
                        "Timing.Kind: by, from, within, in-each");
    }
}
