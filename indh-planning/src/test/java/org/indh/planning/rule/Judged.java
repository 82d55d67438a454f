package org.indh.planning.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.indh.core.document.Document;
import org.indh.core.document.Dossier;
import org.indh.core.finding.Finding;
import org.indh.core.finding.Place;
import org.indh.core.text.Language;
import org.indh.core.validation.ValidationReport;
import org.indh.core.validation.Validator;
import org.indh.planning.programme.Programme;

/** Documents made by code, judged by every rule that is installed. */
final class Judged {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    private final ValidationReport report;

    private Judged(ValidationReport report) {
        this.report = report;
    }

    static Judged of(Document<?>... documents) {
        return new Judged(Validator.standard().showingAll().validate(Dossier.of(List.of(documents)), TODAY));
    }

    static Judged of(Programme programme) {
        return of(Document.of(Programme.KIND, programme));
    }

    private List<Finding> all(String code) {
        List<Finding> all = new ArrayList<>();
        report.findings().forEach(finding -> {
            all.add(finding);
            all.addAll(finding.followers());
        });
        return all.stream().filter(finding -> finding.code().equals(code)).toList();
    }

    /** Each finding of a rule: its severity and its places, those in a role with the role. */
    List<String> found(String code) {
        return all(code).stream()
                .map(finding -> finding.severity().code() + " "
                        + finding.places().stream().map(Judged::place).collect(Collectors.joining(" ")))
                .toList();
    }

    private static String place(Place place) {
        return place.pointer() + (place.role() == null ? "" : "(" + place.role() + ")");
    }

    /** What a reader is told of each finding of a rule, in that language, with plain blanks. */
    List<String> told(String code, Language language) {
        return all(code).stream()
                .map(finding -> finding.message(language).replaceAll("\\p{Z}", " "))
                .toList();
    }

    /** Why something was not judged by a rule. */
    List<String> gaps(String code) {
        return report.notEvaluated().stream()
                .filter(gap -> gap.code().equals(code))
                .map(gap -> gap.reason() + " " + gap.count())
                .toList();
    }
}
