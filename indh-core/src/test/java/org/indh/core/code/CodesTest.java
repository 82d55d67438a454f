package org.indh.core.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.indh.core.measure.Percent;
import org.indh.core.text.InvalidValueException;
import org.indh.core.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CodesTest {
    static Stream<Arguments> good() {
        return Stream.of(
                Arguments.of("1", (Function<String, Object>) MarkerCode::parse),
                Arguments.of("Droits des enfants", (Function<String, Object>) MarkerCode::parse),
                Arguments.of("15112", (Function<String, Object>) SectorCode::parse),
                Arguments.of("99", (Function<String, Object>) MarkerVocabulary::parse),
                Arguments.of("98", (Function<String, Object>) SectorVocabulary::parse),
                Arguments.of("17", (Function<String, Object>) SdgGoal::parse),
                Arguments.of("8.5", (Function<String, Object>) SdgTarget::parse),
                Arguments.of("11.a", (Function<String, Object>) SdgTarget::parse));
    }

    @ParameterizedTest
    @MethodSource("good")
    void a_code_comes_back_as_it_was_written(String text, Function<String, Object> parse) {
        assertThat(parse.apply(text)).hasToString(text).isEqualTo(parse.apply(text));
    }

    static Stream<Arguments> bad() {
        return Stream.of(
                Arguments.of(" ", "code", (Function<String, Object>) MarkerCode::parse),
                Arguments.of("", "code", (Function<String, Object>) SectorCode::parse),
                Arguments.of("2", "marker-vocabulary", (Function<String, Object>) MarkerVocabulary::parse),
                Arguments.of("CAD", "sector-vocabulary", (Function<String, Object>) SectorVocabulary::parse),
                Arguments.of("0", "sdg-goal", (Function<String, Object>) SdgGoal::parse),
                Arguments.of("18", "sdg-goal", (Function<String, Object>) SdgGoal::parse),
                Arguments.of("08", "sdg-goal", (Function<String, Object>) SdgGoal::parse),
                Arguments.of("huit", "sdg-goal", (Function<String, Object>) SdgGoal::parse),
                Arguments.of("8", "sdg-target", (Function<String, Object>) SdgTarget::parse),
                Arguments.of("8.15", "sdg-target", (Function<String, Object>) SdgTarget::parse),
                Arguments.of("8.05", "sdg-target", (Function<String, Object>) SdgTarget::parse),
                Arguments.of("18.1", "sdg-target", (Function<String, Object>) SdgTarget::parse),
                Arguments.of("17.a", "sdg-target", (Function<String, Object>) SdgTarget::parse));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void what_is_no_such_code_is_refused_with_what_was_expected(
            String text, String expected, Function<String, Object> parse) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> parse.apply(text))
                .satisfies(refused -> assertThat(refused.expected()).isEqualTo(expected));
    }

    @Test
    void a_target_names_its_goal_and_knows_its_place_among_the_others() {
        assertThat(SdgTarget.parse("11.A")).isEqualTo(SdgTarget.parse("11.a"));
        assertThat(SdgTarget.parse("11.a").goal()).isEqualTo(new SdgGoal(11));
        assertThat(new SdgGoal(8).entry().in(Language.FR)).startsWith("8 (Objectif 8.");
        List<String> order = Stream.of("11.a", "8.10", "8.a", "8.2", "11.1")
                .map(SdgTarget::parse)
                .sorted()
                .map(SdgTarget::toString)
                .toList();
        assertThat(order).containsExactly("8.2", "8.10", "8.a", "11.1", "11.a");
    }

    @Test
    void codes_are_ordered_by_their_text() {
        assertThat(MarkerCode.parse("1")).isLessThan(MarkerCode.parse("2"));
        assertThat(SectorCode.parse("11110")).isLessThan(SectorCode.parse("15112"));
        assertThat(MarkerVocabulary.DAC).isLessThan(MarkerVocabulary.OWN);
        assertThat(SectorVocabulary.DAC).isLessThan(SectorVocabulary.DAC_CATEGORY);
    }

    @ParameterizedTest
    @CsvSource({"1, 0-2", "2, 0-2", "8, 0-3", "9, 0-4", "12, 0-2"})
    void a_marker_admits_the_scores_of_its_scale(String marker, String scores) {
        assertThat(ScoreRange.ofDac(MarkerCode.parse(marker))).hasToString(scores);
    }

    @Test
    void a_scale_includes_both_its_ends_and_cannot_be_upside_down() {
        ScoreRange scale = new ScoreRange(0, 2);
        assertThat(scale.contains(0)).isTrue();
        assertThat(scale.contains(2)).isTrue();
        assertThat(scale.contains(3)).isFalse();
        assertThat(scale.contains(-1)).isFalse();
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> new ScoreRange(2, 1));
    }

    @Test
    void a_vocabulary_leads_to_its_list_where_there_is_one() {
        assertThat(SectorVocabulary.DAC.codes()).contains(CodeList.of("sector"));
        assertThat(SectorVocabulary.DAC_CATEGORY.codes()).contains(CodeList.of("sector-category"));
        assertThat(SectorVocabulary.parse("8").codes()).contains(CodeList.of("sdg-target"));
        assertThat(SectorVocabulary.OWN.codes()).isEmpty();
    }

    @Test
    void markers_and_sectors_of_the_dac_are_made_in_few_words() {
        assertThat(PolicyMarker.dac("1", 2)).isEqualTo(new PolicyMarker(new MarkerCode("1"), MarkerVocabulary.DAC, 2));
        assertThat(SectorAllocation.dac("15112", Percent.of(60)))
                .isEqualTo(new SectorAllocation(new SectorCode("15112"), SectorVocabulary.DAC, Percent.parse("60 %")));
    }
}
