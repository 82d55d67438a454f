package org.indh.core.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.indh.core.document.Binder;
import org.indh.core.document.Document;
import org.indh.core.document.ListNode;
import org.indh.core.document.ObjectNode;
import org.indh.core.document.ScalarNode;
import org.indh.core.finding.Finding;
import org.indh.core.finding.Path;
import org.indh.core.finding.Severity;
import org.indh.core.testing.ContactSheet;
import org.indh.core.text.Language;
import org.indh.core.text.LocalizedText;
import org.junit.jupiter.api.Test;

/** What reports show of personal data. */
class MaskingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
    private static final String REMARK = "Voir Amina Exemple, amina@example.org ou 06 00 00 00 01.";

    /** Quotes each remark. */
    private static final Rule<LocalizedText> QUOTING =
            Rule.of("T-QUOTE", Severity.WARNING, "usage", LocalizedText.class, (at, setting) -> Verdict.pass());

    /** Quotes each contact's name and year of birth, and the first remark. */
    private static final Rule<ContactSheet.Contact> PEOPLE =
            Rule.of("T-PEOPLE", Severity.WARNING, "usage", ContactSheet.Contact.class, MaskingTest::people);

    private static final Rule<ContactSheet> REMARKS =
            Rule.of("T-REMARKS", Severity.WARNING, "usage", ContactSheet.class, MaskingTest::remarks);

    private static final Validator VALIDATOR =
            Validator.of(List.of(TestPack.of(QUOTING, PEOPLE, REMARKS), new CorePack()));

    private static Verdict people(At<ContactSheet.Contact> at, Setting setting) {
        return Verdict.of(List.of(
                Breach.at(at.spot("name")).found(String.valueOf(at.value().name())),
                Breach.at(at.spot("born")).found(String.valueOf(at.value().born()))));
    }

    private static Verdict remarks(At<ContactSheet> at, Setting setting) {
        return Verdict.of(
                Breach.at(at.spot("remarks")).found(at.value().remarks().get(0)).expected("contact@example.org"));
    }

    private static Document<ContactSheet> sheet() {
        ObjectNode person = ObjectNode.builder()
                .put("name", ScalarNode.of("Amina Exemple"))
                .put("born", ScalarNode.of("né vers 1980"))
                .put("role", ScalarNode.of("présidente"))
                .build();
        return Binder.bind(
                ContactSheet.KIND,
                ObjectNode.builder()
                        .put("contacts", new ListNode(List.of(person), null))
                        .put("remarks", new ListNode(List.of(ScalarNode.of(REMARK)), null))
                        .build());
    }

    private static String all(ValidationReport report) {
        return report.findings() + TextReport.write(report, Language.FR, VALIDATOR.terms());
    }

    @Test
    void nothing_of_a_marked_component_or_that_looks_like_personal_data_is_shown() {
        ValidationReport report = VALIDATOR.validate(sheet(), TODAY);
        assertThat(report.findings()).hasSize(4);
        assertThat(all(report))
                .doesNotContain("Amina", "Exemple", "1980", "example.org", "00 01")
                .contains("a…@…", "••••••");
        assertThat(report.masked()).isEqualTo(4);
    }

    @Test
    void everything_is_shown_to_whoever_asks() {
        ValidationReport report = VALIDATOR.unmasked().validate(sheet(), TODAY);
        assertThat(all(report))
                .contains(REMARK, "né vers 1980", "contact@example.org")
                .doesNotContain("•");
        assertThat(report.masked()).isNull();
    }

    @Test
    void fingerprints_and_suppressions_are_the_same_both_ways() {
        ValidationReport masked = VALIDATOR.validate(sheet(), TODAY);
        ValidationReport shown = VALIDATOR.unmasked().validate(sheet(), TODAY);
        assertThat(masked.findings())
                .extracting(Finding::fingerprint)
                .isEqualTo(shown.findings().stream().map(Finding::fingerprint).toList());
        Suppression decision = SuppressionBuilder.builder()
                .rule("T-REMARKS")
                .pointer(Path.parse("/remarks"))
                .reason("Selon Amina Exemple, joindre amina@example.org")
                .by("Amina Exemple")
                .build();
        Document<Suppressions> decisions = Document.of(Suppressions.KIND, new Suppressions(List.of(decision)));
        Suppressed one = VALIDATOR
                .suppressing(decisions)
                .validate(sheet(), TODAY)
                .suppressed()
                .get(0);
        assertThat(one.finding().fingerprint())
                .isEqualTo(masked.findings().get(3).fingerprint());
        assertThat(one.by()).isEqualTo("••••••");
        assertThat(one.reason()).isEqualTo("Selon ••••••, joindre a…@…");
    }

    @Test
    void a_document_of_no_personal_data_is_shown_as_it_is() {
        Document<ContactSheet> plain = Document.of(ContactSheet.KIND, ContactSheet.of("IOV 1.2 en 2019"));
        Rule<ContactSheet> quoting = Rule.of(
                "T-PLAIN",
                Severity.INFO,
                "usage",
                ContactSheet.class,
                (at, setting) -> Verdict.of(
                        Breach.at(at.spot("remarks")).found(at.value().remarks().get(0))));
        ValidationReport report = Validator.of(List.of(TestPack.of(quoting))).validate(plain, TODAY);
        assertThat(report.findings().get(0).found()).isEqualTo("IOV 1.2 en 2019");
        assertThat(report.masked()).isNull();
    }

    @Test
    void a_document_knows_what_is_marked_in_it() {
        Document<ContactSheet> sheet = sheet();
        assertThat(sheet.personalTexts()).containsExactly("Amina Exemple", "né vers 1980");
        assertThat(sheet.isPersonal(Path.parse("/contacts/0/name/fr"))).isTrue();
        assertThat(sheet.isPersonal(Path.parse("/contacts/0/role"))).isFalse();
        assertThat(sheet.isPersonal(Path.parse("/nothing/0/name"))).isFalse();
        assertThat(Document.of(
                                ContactSheet.KIND,
                                new ContactSheet(
                                        null,
                                        List.of(new ContactSheet.Contact(
                                                LocalizedText.parse("B. Exemple"), 1980, null)),
                                        List.of()))
                        .personalTexts())
                .containsExactly("B. Exemple", "1980");
    }

    @Test
    void a_document_that_its_owner_writes_is_not_masked() {
        assertThat(Binder.unbind(sheet()).toString()).contains("Amina Exemple", "amina@example.org");
    }
}
