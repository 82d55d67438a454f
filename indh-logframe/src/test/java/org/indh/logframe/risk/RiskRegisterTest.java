package org.indh.logframe.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.indh.core.document.Binder;
import org.indh.core.document.Document;
import org.indh.core.text.LocalizedText;
import org.indh.core.time.YearRange;
import org.junit.jupiter.api.Test;

class RiskRegisterTest {
    private static final RiskMatrix MATRIX = new RiskMatrix(
            List.of("Rare", "Possible"),
            List.of("Petit", "Grand"),
            List.of(),
            List.of(new MatrixCell("Possible", "Petit", "Bas"), new MatrixCell("Possible", "Grand", "Haut")));

    private static Risk risk(String likelihood, String impact) {
        return RiskBuilder.builder()
                .likelihood(Rating.parse(likelihood))
                .impact(Rating.parse(impact))
                .build();
    }

    @Test
    void the_matrix_gives_the_level_of_each_case() {
        assertThat(MATRIX.level("possible", "GRAND")).contains("Haut");
        assertThat(MATRIX.level("Rare", "Grand")).isEmpty();
        assertThat(MATRIX.levelsOf(risk("Possible", "Petit (grand si l’eau manque)")))
                .containsExactly("Bas", "Haut");
        assertThat(MATRIX.levelsOf(risk("Rare", "Petit"))).isEmpty();
        assertThat(MATRIX.levelsOf(RiskBuilder.builder().build())).isEmpty();
        assertThat(MATRIX.isLevel("haut")).isTrue();
        assertThat(MATRIX.isLevel("Moyen")).isFalse();
    }

    @Test
    void an_order_comes_from_the_matrix_where_it_states_one_and_else_from_a_shipped_scale() {
        RiskRegister register = RiskRegisterBuilder.builder()
                .matrix(MATRIX)
                .risks(List.of(RiskBuilder.builder(risk("Possible", "Petit"))
                        .level(Rating.parse("Haut"))
                        .build()))
                .build();
        assertThat(register.scale(Axis.IMPACT).orElseThrow().rank("Grand")).hasValue(2);
        assertThat(register.scale(Axis.LEVEL).orElseThrow().rank("Très bas")).hasValue(1);
        assertThat(RiskRegisterBuilder.builder().build().scale(Axis.LEVEL)).isEmpty();
    }

    @Test
    void lists_cannot_be_changed() {
        RiskRegister register = RiskRegisterBuilder.builder().build();
        assertThatThrownBy(() -> register.risks().add(risk("Rare", "Petit")))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> risk("Rare", "Petit").measures().add("Digue"))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Property(tries = 100)
    void what_is_written_as_a_tree_reads_back_as_it_was(@ForAll("registers") RiskRegister register) {
        Document<RiskRegister> read = Binder.bind(RiskRegister.KIND, Binder.unbind(RiskRegister.KIND, register));
        assertThat(read.faults()).isEmpty();
        assertThat(read.value()).contains(register);
    }

    @Provide
    Arbitrary<RiskRegister> registers() {
        Arbitrary<Rating> ratings = Arbitraries.of("Possible", "Petit (grand si l’eau manque)", "mot à soi")
                .map(Rating::parse);
        Arbitrary<String> texts = Arbitraries.of("Commune", "2017-2021", "R1 et R2");
        Arbitrary<Risk> risks = Combinators.combine(
                        ratings.injectNull(0.3),
                        ratings.injectNull(0.3),
                        ratings.injectNull(0.3),
                        texts.injectNull(0.3),
                        texts.injectNull(0.3),
                        texts.list().ofMaxSize(2),
                        texts.list().ofMaxSize(2))
                .as((likelihood, impact, level, owner, review, measures, results) -> RiskBuilder.builder()
                        .code(RiskCode.parse("R-1"))
                        .statement(LocalizedText.parse("La source tarit"))
                        .likelihood(likelihood)
                        .impact(impact)
                        .level(level)
                        .owner(owner)
                        .review(review)
                        .measures(measures)
                        .results(results)
                        .build());
        return Combinators.combine(
                        Arbitraries.of(MATRIX).injectNull(0.5),
                        ratings.injectNull(0.5),
                        Arbitraries.of(new YearRange(2017, 2021)).injectNull(0.5),
                        risks.list().ofMaxSize(4))
                .as((matrix, threshold, period, all) -> RiskRegisterBuilder.builder()
                        .matrix(matrix)
                        .treatmentThreshold(threshold)
                        .period(period)
                        .risks(all)
                        .build());
    }
}
