package org.indh.logframe.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {
    @ParameterizedTest
    @CsvSource({
        "LIKELIHOOD, Rare, Peu probable, Possible, Probable, Quasi certain",
        "LIKELIHOOD, Very unlikely, Unlikely, Possible, Likely, Very likely",
        "LIKELIHOOD, نادر, مستبعد, ممكن, محتمل, شبه مؤكد",
        "IMPACT, Négligeable, Petit, Moyen, Grand, Sérieux",
        "IMPACT, Insignifiant, Mineur, Modéré, Majeur, Critique",
        "IMPACT, Minor, Moderate, Serious, Critical, Catastrophic",
        "IMPACT, ضئيل, طفيف, متوسط, كبير, حرج",
        "LEVEL, Très bas, Bas, Moyen, Haut, Extrême",
        "LEVEL, Très faible, Faible, Modérée, Élevée, Très élevée",
        "LEVEL, منخفض جدا, منخفض, متوسط, مرتفع, حرج",
    })
    void words_of_one_scale_are_ordered(Axis axis, String a, String b, String c, String d, String e) {
        List<String> words = List.of(a, b, c, d, e);
        Scale scale = Scale.of(axis, List.of(e, c, a, d, b, "mot inconnu")).orElseThrow();
        assertThat(words.stream().map(word -> scale.rank(word).orElseThrow()).toList())
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(scale.rank("mot inconnu")).isEqualTo(OptionalInt.empty());
    }

    @Test
    void words_that_no_scale_has_together_have_no_order() {
        assertThat(Scale.of(Axis.IMPACT, List.of("Grand", "Sérieux", "Majeur"))).isEmpty();
        assertThat(Scale.of(Axis.IMPACT, List.of("Grand", "Sérieux"))).isPresent();
        assertThat(Scale.of(Axis.LEVEL, List.of("Rouge", "Haut"))).isEmpty();
        assertThat(Scale.of(Axis.LEVEL, List.of("A", "B"))).isEmpty();
        assertThat(Scale.of(Axis.LEVEL, List.of())).isEmpty();
    }

    @Test
    void a_legend_orders_its_own_words_and_no_others() {
        Scale scale = Scale.stated(List.of("A", "b", "C", "a"));
        assertThat(scale.rank("a")).hasValue(1);
        assertThat(scale.rank("C")).hasValue(3);
        assertThat(scale.rank("Haut")).isEmpty();
    }

    @Test
    void every_axis_has_scales_of_three_steps_and_more() {
        for (Axis axis : Axis.values()) {
            assertThat(Scale.shipped(axis))
                    .as(axis.code())
                    .isNotEmpty()
                    .allSatisfy(scale -> assertThat(scale.length()).isGreaterThan(2));
        }
    }
}
