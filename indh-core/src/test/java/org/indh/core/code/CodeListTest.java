package org.indh.core.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.indh.core.text.Language;
import org.indh.core.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CodeListTest {
    static List<String> names() {
        return CodeList.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_list_says_whose_it_is_and_has_codes(String name) {
        CodeList list = CodeList.of(name);
        assertThat(list.name()).isEqualTo(name);
        assertThat(list.publisher()).isNotBlank();
        assertThat(list.edition()).isNotBlank();
        assertThat(list.entries()).isNotEmpty();
        assertThat(CodeList.of(name)).isSameAs(list);
        for (CodeListEntry entry : list.entries()) {
            assertThat(list.find(entry.code())).contains(entry);
            assertThat(entry.name() != null).isEqualTo(!name.equals("sdg-target"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "sector, 325, 30",
        "sector-category, 44, 2",
        "sector-vocabulary, 14, 0",
        "marker, 12, 0",
        "marker-vocabulary, 2, 0",
        "marker-score, 5, 0",
        "sdg-goal, 17, 0",
        "sdg-target, 169, 0",
        "currency, 176, 9",
        "organisation-type, 16, 0",
        "communal-chapter, 6, 0"
    })
    void a_list_has_as_many_codes_as_its_edition(String name, int codes, int withdrawn) {
        List<CodeListEntry> entries = CodeList.of(name).entries();
        assertThat(entries).hasSize(codes);
        assertThat(entries.stream().filter(entry -> entry.status() == CodeStatus.WITHDRAWN))
                .hasSize(withdrawn);
    }

    @Test
    void every_sector_and_every_target_belongs_to_an_entry_of_the_broader_list() {
        assertThat(CodeList.of("sector").entries())
                .allMatch(sector -> CodeList.of("sector-category")
                                .find(String.valueOf(sector.category()))
                                .isPresent()
                        && sector.code().startsWith(String.valueOf(sector.category())));
        assertThat(CodeList.of("sdg-target").entries())
                .allMatch(target -> target.code().startsWith(target.category() + "."));
    }

    @Test
    void each_goal_has_as_many_targets_as_the_resolution_gives_it() {
        SortedMap<Integer, Long> counts = CodeList.of("sdg-target").entries().stream()
                .collect(Collectors.groupingBy(
                        target -> Integer.valueOf(String.valueOf(target.category())),
                        TreeMap::new,
                        Collectors.counting()));
        assertThat(counts.values())
                .containsExactly(7L, 8L, 13L, 10L, 9L, 8L, 5L, 12L, 8L, 10L, 10L, 11L, 5L, 10L, 12L, 12L, 19L);
    }

    @Test
    void the_currencies_of_iati_are_those_of_iso_but_one() {
        List<String> ours = CodeList.of("currency").entries().stream()
                .filter(entry -> entry.status() == CodeStatus.ACTIVE)
                .map(CodeListEntry::code)
                .toList();
        List<String> iso = Currency.getAvailableCurrencies().stream()
                .map(Currency::getCurrencyCode)
                .toList();
        assertThat(ours).contains("MAD", "EUR");
        assertThat(ours.stream().filter(code -> !iso.contains(code))).containsExactly("XBT");
    }

    @Test
    void a_list_tells_its_edition_and_how_far_it_may_be_relied_on() {
        assertThat(CodeList.of("sector").changed()).contains(LocalDate.of(2020, 2, 28));
        assertThat(CodeList.of("sector").confidence()).isEqualTo(Confidence.PUBLISHED);
        assertThat(CodeList.of("sector")).hasToString("sector (OECD DAC, replicated by IATI, IATI 2.03)");
        assertThat(CodeList.of("communal-chapter").changed()).isEmpty();
        assertThat(CodeList.of("communal-chapter").confidence()).isEqualTo(Confidence.LIKELY);
    }

    @Test
    void a_list_that_is_not_there_is_refused_with_the_names_of_those_that_are() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CodeList.of("../terms"))
                .withMessageContaining("../terms")
                .withMessageContaining("sector-category");
    }

    @Test
    void a_withdrawn_code_was_in_force_before() {
        CodeListEntry entry = CodeList.of("sector").find("15140").orElseThrow();
        assertThat(entry.status()).isEqualTo(CodeStatus.WITHDRAWN);
        assertThat(entry.category()).isEqualTo("151");
        assertThat(entry.isActiveOn(LocalDate.of(2017, 1, 1))).isTrue();
        assertThat(entry.isActiveOn(LocalDate.of(2020, 2, 28))).isFalse();
        assertThat(CodeList.of("sector").find("99999")).isEmpty();
    }

    @Test
    void a_name_stands_in_its_publishers_language_and_is_marked_in_another() {
        CodeListEntry gender = CodeList.of("marker").find("1").orElseThrow();
        assertThat(gender.in(Language.FR)).isEqualTo("1 (Egalité des genres)");
        assertThat(gender.in(Language.EN)).isEqualTo("1 (Gender Equality)");
        assertThat(gender.in(Language.AR)).isEqualTo("\u20681 (Egalité des genres [fr])\u2069");
        CodeListEntry disability = CodeList.of("marker").find("11").orElseThrow();
        assertThat(disability.in(Language.FR)).isEqualTo("11 (Disability [en])");
        assertThat(CodeList.of("sdg-target").find("8.5").orElseThrow().in(Language.AR))
                .isEqualTo("8.5");
    }

    @Test
    void a_resource_of_another_form_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> text("publisher: nobody"))
                .withMessage("x.txt has no columns");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> text("columns: code | fr", "1 | un | une").entries())
                .withMessageContaining("more cells than columns: 1 | un | une");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> text("columns: code | fr", "1 | un", "1 | une").entries());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> text("columns: code | fr", " | un").entries());
    }

    @Test
    void an_entry_holds_what_its_line_says() {
        CodeListText text = text("# comment: none", "edition: 3", "columns: code | withdrawn | nl", "1 |  | een", "2");
        assertThat(text.header("edition")).isEqualTo("3");
        assertThat(text.entries().values())
                .containsExactly(
                        new CodeListEntry(
                                "1", new LocalizedText(new TreeMap<>(java.util.Map.of("nl", "een"))), null, null),
                        new CodeListEntry("2", null, null, null));
        assertThat(text.entries().values().asList().get(0).in(Language.FR)).isEqualTo("1 (een [nl])");
    }

    private static CodeListText text(String... lines) {
        return new CodeListText("x.txt", List.of(lines));
    }
}
