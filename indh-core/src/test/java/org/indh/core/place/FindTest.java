package org.indh.core.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.indh.core.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FindTest {
    private static final Gazetteer MOROCCO = Gazetteer.morocco();

    private static Optional<String> single(Candidates candidates) {
        return candidates.single().map(candidate -> candidate.territory().code().text());
    }

    @ParameterizedTest
    @EnumSource(names = {"FR", "AR"})
    void every_name_finds_its_own_territory_and_nobody_is_ranked_above_it(Language language) {
        for (Territory territory : MOROCCO.territories()) {
            Candidates candidates = MOROCCO.find(territory.in(language));
            assertThat(candidates.ranked()).contains(new Candidate(territory, Match.EXACT));
            assertThat(candidates.ranked().get(0).match()).isEqualTo(Match.EXACT);
        }
    }

    @Test
    void homonyms_always_come_together() {
        for (Territory one : MOROCCO.territories()) {
            for (Language language : List.of(Language.FR, Language.AR)) {
                List<Territory> found = MOROCCO.find(one.in(language)).fitting().stream()
                        .map(Candidate::territory)
                        .toList();
                assertThat(found)
                        .containsAll(MOROCCO.territories(one.level()).stream()
                                .filter(other -> other.in(language).equals(one.in(language)))
                                .toList());
            }
        }
    }

    @Test
    void every_code_finds_its_territory_alone_but_a_regions_two_digits_are_a_number() {
        for (Territory territory : MOROCCO.territories()) {
            List<Candidate> only = List.of(new Candidate(territory, Match.CODE));
            boolean isRegion = territory.level() == TerritoryLevel.REGION;
            assertThat(MOROCCO.find(territory.code().text()).ranked()).isEqualTo(isRegion ? List.of() : only);
            if (territory.iso() != null) {
                assertThat(MOROCCO.find(territory.iso()).ranked()).isEqualTo(only);
            }
        }
    }

    @Test
    void a_level_tells_a_province_from_its_capital() {
        assertThat(MOROCCO.find("Berkane").single()).isEmpty();
        assertThat(single(MOROCCO.find("Berkane", TerritoryLevel.PROVINCE))).contains("02.113");
        assertThat(single(MOROCCO.find("Berkane", TerritoryLevel.COMMUNE))).contains("02.113.01.09");
        assertThat(MOROCCO.find("Berkane", TerritoryLevel.REGION).ranked()).isEmpty();
    }

    @Test
    void the_territory_around_tells_homonyms_apart() {
        assertThat(MOROCCO.find("Sidi Boubker").single()).isEmpty();
        HcpCode jerada = HcpCode.parse("02.275");
        assertThat(single(MOROCCO.find("Sidi Boubker", place -> place.isWithin(jerada))))
                .contains("02.275.03.15");
        HcpCode marrakechSafi = HcpCode.parse("07");
        assertThat(single(MOROCCO.find("Sidi Boubker", place -> place.isWithin(marrakechSafi))))
                .contains("07.427.09.15");
        HcpCode elsewhere = HcpCode.parse("01");
        assertThat(MOROCCO.find("Sidi Boubker", place -> place.isWithin(elsewhere))
                        .fitting())
                .isEmpty();
    }

    @Test
    void a_word_of_level_narrows_and_does_not_overrule_the_caller() {
        assertThat(single(MOROCCO.find("Province de Berkane"))).contains("02.113");
        assertThat(single(MOROCCO.find("جماعة بركان"))).contains("02.113.01.09");
        assertThat(MOROCCO.find("Province de Berkane", TerritoryLevel.COMMUNE).ranked())
                .isEmpty();
    }

    @Test
    void a_better_spelling_hides_no_homonym() {
        Candidates assais = MOROCCO.find("Assais");
        assertThat(assais.ranked()).extracting(Candidate::match).containsExactly(Match.EXACT, Match.VARIANT);
        assertThat(assais.single()).isEmpty();
    }

    @Test
    void a_part_and_a_slip_are_never_single() {
        assertThat(MOROCCO.find("Souss").ranked()).hasSize(1);
        assertThat(MOROCCO.find("Souss").single()).isEmpty();
        assertThat(MOROCCO.find("Tinzert").ranked()).hasSize(1);
        assertThat(MOROCCO.find("Tinzert").single()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u00a0\t\n",
                "-",
                "...",
                "'’'",
                "^",
                "$",
                "^ال$",
                "\u0000",
                "\u200f\u202b",
                "\u0301",
                "\ud83c",
                "🌳",
                "·",
                "%s{}\\",
                "12"
            })
    void what_has_no_letters_of_a_name_means_nobody(String text) {
        assertThat(MOROCCO.find(text).ranked()).isEmpty();
    }

    @Test
    void a_name_with_control_characters_around_it_is_the_name() {
        assertThat(single(MOROCCO.find("\u200fAmerzgane\u0000"))).contains("08.401.03.03");
        assertThat(single(MOROCCO.find("\u202bAmerz\u0301gane\u202c"))).contains("08.401.03.03");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "e", "Aït ", "-", "ال", "\u0301", "Commune de ", "\ud83c\udf33"})
    void a_text_is_no_name_however_long(String piece) {
        assertTimeout(
                Duration.ofSeconds(30),
                () -> assertThat(MOROCCO.find(piece.repeat(500_000)).ranked()).isEmpty());
        assertThat(MOROCCO.find("Amerzgane".repeat(30)).ranked()).isEmpty();
    }

    @Test
    @SuppressWarnings({"NullAway", "DataFlowIssue"}) // the null is what is tested
    void there_is_no_name_null() {
        assertThatNullPointerException().isThrownBy(() -> MOROCCO.find((String) null));
    }

    /** Generous: an idle machine takes a tenth of a millisecond for each, one that goes through all names ten times that. */
    @Test
    void a_name_is_looked_up_in_less_than_a_millisecond() {
        List<String> names = List.of("Wijnan", "Bruxelles", "Sidi Boubker", "Commune rurale d'Aït Zineb", "Koekelberg");
        assertTimeout(Duration.ofSeconds(20), () -> {
            for (int i = 0; i < 10_000; i++) {
                MOROCCO.find(names.get(i % names.size()));
            }
        });
    }
}
