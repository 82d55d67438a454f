package org.indh.cli.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.indh.cli.testing.Reports;
import org.indh.core.text.Catalogue;
import org.indh.core.text.Language;
import org.indh.core.text.Template;
import org.indh.core.validation.RuleTexts;
import org.indh.core.validation.ValidationReport;
import org.indh.core.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks every rule that ships. */
class RuleCatalogueTest {
    private static final Set<String> ARABIC_FORMS = Set.of("zero", "one", "two", "few", "many", "other");

    private static final Validator VALIDATOR = Validator.standard();

    static Stream<ShippedRule> rules() {
        return ShippedRule.all(VALIDATOR);
    }

    @Test
    void every_code_is_that_of_one_rule() {
        List<String> codes = rules().map(ShippedRule::code).toList();
        assertThat(codes).doesNotHaveDuplicates().hasSizeGreaterThan(30);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void has_a_title_a_message_a_reason_an_asker_and_a_fix_in_three_languages(ShippedRule rule) {
        Catalogue texts = rule.texts().texts();
        assertThat(texts.keys()).contains("title", "message", "why", "asks", "fix");
        for (String key : texts.keys()) {
            for (Language language : Language.values()) {
                assertThat(texts.find(key, language))
                        .as("%s in %s", key, language)
                        .isPresent();
                assertThat(texts.get(key, language))
                        .as("%s in %s", key, language)
                        .isNotBlank();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_message_tells_the_same_facts_in_each_language(ShippedRule rule) {
        Catalogue texts = rule.texts().texts();
        for (String key : texts.keys()) {
            SortedSet<String> french = new Template(texts.get(key, Language.FR)).arguments();
            for (Language language : Language.values()) {
                assertThat(new Template(texts.get(key, language)).arguments())
                        .as("%s in %s", key, language)
                        .isEqualTo(french);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void arabic_has_no_latin_words_but_codes_and_all_six_plural_forms(ShippedRule rule) {
        assertArabic(rule.texts().texts());
    }

    @Test
    void the_words_of_every_module_are_there_in_three_languages() {
        Catalogue terms = VALIDATOR.terms();
        for (String key : terms.keys()) {
            for (Language language : Language.values()) {
                assertThat(terms.find(key, language))
                        .as("%s in %s", key, language)
                        .isPresent();
            }
        }
        assertArabic(terms);
    }

    private static void assertArabic(Catalogue texts) {
        for (String key : texts.keys()) {
            Template arabic = new Template(texts.get(key, Language.AR));
            for (SortedSet<String> forms : arabic.countedForms()) {
                assertThat(forms).as(key).isEqualTo(new TreeSet<>(ARABIC_FORMS));
            }
            String french = new Template(texts.get(key, Language.FR)).words();
            assertThat(ArabicWords.misplaced(arabic.words(), french)).as(key).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void its_first_example_breaches_it_and_the_second_does_not(ShippedRule rule) {
        RuleTexts texts = rule.texts();
        assertThat(codes(texts.violating())).contains(rule.code());
        assertThat(codes(texts.passing())).doesNotContain(rule.code());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void who_asks_for_it_is_known(ShippedRule rule) {
        for (Language language : Language.values()) {
            assertThat(VALIDATOR.terms().find("authority." + rule.rule().authority(), language))
                    .isPresent();
        }
    }

    private static Set<String> codes(List<String> table) {
        ValidationReport report = Reports.of(table);
        Set<String> codes = new HashSet<>();
        Reports.findings(report).forEach(finding -> codes.add(finding.code()));
        return codes;
    }

    @Test
    void every_rule_that_another_follows_is_there() {
        Set<String> codes = rules().map(ShippedRule::code).collect(Collectors.toSet());
        List<String> followed = new ArrayList<>();
        rules().forEach(rule -> followed.addAll(rule.rule().follows()));
        assertThat(codes).containsAll(followed);
    }
}
