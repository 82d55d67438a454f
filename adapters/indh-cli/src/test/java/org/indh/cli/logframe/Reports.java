package org.indh.cli.logframe;

import java.util.ArrayList;
import java.util.List;
import org.indh.core.finding.Finding;
import org.indh.core.validation.ValidationReport;
import org.indh.spreadsheet.grid.TextTable;

/** Reports on tables written as text. */
public final class Reports {
    private Reports() {}

    /** What is found in a table. */
    public static ValidationReport of(List<String> table) {
        return Found.judge(TextTable.parse(table));
    }

    /** Every finding of a report, followers too. */
    public static List<Finding> findings(ValidationReport report) {
        List<Finding> all = new ArrayList<>();
        for (Finding finding : report.findings()) {
            all.add(finding);
            all.addAll(finding.followers());
        }
        return all;
    }
}
