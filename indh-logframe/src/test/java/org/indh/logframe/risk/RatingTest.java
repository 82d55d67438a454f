package org.indh.logframe.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import org.indh.core.text.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatingTest {
    private static String scenarios(String text) {
        return Rating.parse(text).scenarios().stream()
                .map(one -> one.word() + (one.condition() == null ? "" : " [" + one.condition() + "]"))
                .collect(Collectors.joining(" + "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Petit (grand si la commune se retire); Petit + grand [si la commune se retire]",
                "Petit, grand si concerne tous les partenariats; Petit + grand [si concerne tous les partenariats]",
                "Small (large if the commune withdraws); Small + large [if the commune withdraws]",
                "Moyen (haut en cas d’échec, même partiel); Moyen + haut [en cas d’échec]",
                "Bas (moyen lorsqu'il gèle, haut s’il neige); Bas + moyen [lorsqu'il gèle] + haut [s’il neige]",
                "صغير (كبير إذا انسحبت الجماعة); صغير + كبير [إذا انسحبت الجماعة]",
                "Petit si l’eau manque; Petit [si l’eau manque]",
            })
    void a_rating_under_a_condition_is_a_scenario_of_its_own(String text, String expected) {
        assertThat(scenarios(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Possible; Possible",
                "Moyen (voir annexe); Moyen",
                "Sinon faible; Sinon faible",
                "Petit (si la commune se retire); Petit",
                "3 - Probable; Probable",
                "(4) Grand; Grand",
                "Grand (4); Grand",
                "4; 4",
            })
    void any_other_addition_leaves_one(String text, String expected) {
        assertThat(scenarios(text)).isEqualTo(expected);
        assertThat(Rating.parse(text).isUnconditional()).isTrue();
    }

    @Test
    void it_keeps_the_authors_words_and_is_never_blank() {
        assertThat(Rating.parse(" Petit (grand si l’eau manque) ")).hasToString("Petit (grand si l’eau manque)");
        assertThat(Rating.parse("Petit (grand si l’eau manque)").isUnconditional())
                .isFalse();
        assertThat(Rating.isSame("Élevé", "ELEVE")).isTrue();
        assertThat(Rating.isSame("Élevé", "Haut")).isFalse();
        assertThatThrownBy(() -> Rating.parse("  ")).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> RiskCode.parse(" ")).isInstanceOf(InvalidValueException.class);
        assertThat(RiskCode.parse(" R-3")).hasToString("R-3").isLessThan(RiskCode.parse("R-4"));
    }
}
