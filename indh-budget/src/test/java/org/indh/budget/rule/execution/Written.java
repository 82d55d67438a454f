package org.indh.budget.rule.execution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.indh.budget.Budget;
import org.indh.budget.execution.FinancialReport;
import org.indh.budget.execution.FinancialReportBuilder;
import org.indh.core.document.Document;
import org.indh.core.document.Dossier;
import org.indh.core.finding.Finding;
import org.indh.core.finding.Place;
import org.indh.core.testing.WrittenDossier;
import org.indh.core.text.Language;
import org.indh.core.validation.NotEvaluated;
import org.indh.core.validation.Profile;
import org.indh.core.validation.ValidationReport;
import org.indh.core.validation.Validator;

/** What one rule says of reports written as tables ({@link WrittenDossier}) or made by code. */
final class Written {
    private static final LocalDate TODAY = LocalDate.of(2033, 6, 30);

    private final String code;
    private final ValidationReport report;

    private Written(String code, ValidationReport report) {
        this.code = code;
        this.report = report;
    }

    /** Of tables; one report unless a line {@code kind:} says otherwise. */
    static Written of(String code, String text) {
        List<String> lines = text.lines().toList();
        boolean isWhole = WrittenDossier.isWritten(lines);
        List<String> all = new ArrayList<>(isWhole ? List.of() : List.of("kind: financial-report"));
        all.addAll(lines);
        WrittenDossier written = WrittenDossier.of(all, List.of(FinancialReport.KIND, Budget.KIND));
        return of(code, written.dossier(), written.profile());
    }

    static Written of(String code, FinancialReportBuilder report) {
        return of(code, Dossier.of(List.of(Document.of(FinancialReport.KIND, report.build()))), Profile.standard());
    }

    static Written of(String code, Dossier dossier, Profile profile) {
        return new Written(
                code, Validator.standard().under(profile).showingAll().validate(dossier, TODAY));
    }

    private List<Finding> findings() {
        List<Finding> all = new ArrayList<>();
        for (Finding finding : report.findings()) {
            all.add(finding);
            all.addAll(finding.followers());
        }
        return all.stream().filter(finding -> finding.code().equals(code)).toList();
    }

    /** Its findings: "error /lines/0/amount /lines/0/quantity". */
    List<String> found() {
        return findings().stream()
                .map(finding -> finding.severity().code() + " "
                        + finding.places().stream()
                                .map(Place::pointer)
                                .map(String::valueOf)
                                .collect(Collectors.joining(" ")))
                .toList();
    }

    /** Those that follow from no other finding. */
    List<String> roots() {
        return report.findings().stream()
                .map(Finding::code)
                .filter(code::equals)
                .toList();
    }

    /** Its messages in English, in plain blanks. */
    List<String> messages() {
        return findings().stream()
                .map(finding -> finding.message().in(Language.EN).orElseThrow().replace('\u00a0', ' '))
                .toList();
    }

    /** Why it was not judged. */
    List<String> notEvaluated() {
        return report.notEvaluated().stream()
                .filter(one -> one.code().equals(code))
                .map(NotEvaluated::reason)
                .toList();
    }
}
