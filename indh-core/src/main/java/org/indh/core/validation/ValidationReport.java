package org.indh.core.validation;

import com.google.common.collect.ImmutableList;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Optional;
import org.indh.core.document.Kind;
import org.indh.core.finding.Finding;
import org.indh.core.finding.Severity;
import org.indh.core.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What was found in a dossier, in a total order: by file, place, code.
 *
 * @param tool what made the report
 * @param files the files, as they were given
 * @param summary exact counts
 * @param findings what is shown: at most so many of each rule, unless all were asked for
 * @param notShown how many findings of each rule are counted and not shown, those under a finding not shown included
 * @param notEvaluated what could not be judged
 * @param profile the name of the profile that judged: "default"
 * @param suppressed findings that somebody decided to leave as they are, all of them, in the same order
 * @param masked in how many of the findings shown, followers and suppressed ones included, personal data is masked; absent
 *     where none is
 */
@RecordBuilder
public record ValidationReport(
        Tool tool,
        List<String> files,
        Summary summary,
        List<Finding> findings,
        List<NotShown> notShown,
        List<NotEvaluated> notEvaluated,
        String profile,
        List<Suppressed> suppressed,
        @Nullable Integer masked) {
    /** The kind of document that a report is. */
    public static final Kind<ValidationReport> KIND = new Kind<>("validation-report", 1, ValidationReport.class);

    /**
     * Findings of a rule that are counted and not shown.
     *
     * @param code the rule's code
     * @param count how many
     */
    public record NotShown(String code, int count) {}

    public ValidationReport {
        files = ImmutableList.copyOf(files);
        findings = ImmutableList.copyOf(findings);
        notShown = ImmutableList.copyOf(notShown);
        notEvaluated = ImmutableList.copyOf(notEvaluated);
        suppressed = ImmutableList.copyOf(suppressed);
    }

    /** The gravest severity found; empty where nothing was. */
    public Optional<Severity> gravest() {
        Severity[] severities = Severity.values();
        for (int i = severities.length - 1; i >= 0; i--) {
            if (summary.of(severities[i]) > 0) {
                return Optional.of(severities[i]);
            }
        }
        return Optional.empty();
    }

    /** The same report with its texts in one language only. */
    public ValidationReport in(Language language) {
        return ValidationReportBuilder.builder(this)
                .findings(findings.stream().map(finding -> finding.in(language)).toList())
                .suppressed(suppressed.stream().map(one -> one.in(language)).toList())
                .build();
    }
}
