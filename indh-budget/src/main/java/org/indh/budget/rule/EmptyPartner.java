package org.indh.budget.rule;

import java.util.ArrayList;
import java.util.List;
import org.indh.budget.ApplicantBudget;
import org.indh.budget.Budget;
import org.indh.core.finding.Path;
import org.indh.core.finding.Severity;
import org.indh.core.text.LocalizedText;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Verdict;
import org.indh.core.validation.Verdict.Gap;

/** An applicant that is named has something to spend, where others have. */
final class EmptyPartner {
    static final Rule<Budget> RULE =
            Rule.of("BU-EMPTY-PARTNER", Severity.INFO, "usage", Budget.class, EmptyPartner::check);

    private EmptyPartner() {}

    private static Verdict check(At<Budget> budget, Setting setting) {
        if (budget.value().applicants().stream().allMatch(ApplicantBudget::isNil)) {
            return Verdict.pass();
        }
        List<Breach> breaches = new ArrayList<>();
        List<Gap> gaps = new ArrayList<>();
        for (At<ApplicantBudget> applicant : budget.each("applicants", ApplicantBudget.class)) {
            LocalizedText name = applicant.value().name();
            if (name != null && applicant.value().isNil() && isUnreadable(applicant)) {
                gaps.add(new Gap("unreadable", applicant.spot()));
            } else if (name != null && applicant.value().isNil()) {
                boolean hasTotal = applicant.value().total() != null;
                breaches.add(Breach.at(hasTotal ? applicant.spot("total") : applicant.spot())
                        .with("name", name.text()));
            }
        }
        return new Verdict(breaches, gaps);
    }

    /** Whether something that it was given could not be read. */
    private static boolean isUnreadable(At<ApplicantBudget> applicant) {
        Path around = applicant.document().inTree(applicant.spot().path());
        return applicant.document().unreadable().stream().anyMatch(path -> path.startsWith(around));
    }
}
