package org.indh.cli.testing;

import java.util.ArrayList;
import java.util.List;
import org.indh.core.finding.Finding;
import org.indh.core.testing.WrittenDossier;
import org.indh.core.validation.ValidationReport;
import org.indh.spreadsheet.grid.TextTable;

/** Reports on examples written as text. */
public final class Reports {
    private Reports() {}

    /** What is found in an example: a table, short documents, or what {@link WrittenExample} makes of its lines. */
    public static ValidationReport of(List<String> example) {
        if (WrittenExample.isLimited(example)) {
            return Found.judge(WrittenExample.limited(example, Found.kinds()));
        }
        if (WrittenDossier.isWritten(example)) {
            WrittenDossier written = WrittenDossier.of(example, Found.kinds());
            return Found.judge(written.dossier(), written.profile());
        }
        return WrittenExample.isJson(example)
                ? Found.judge(WrittenExample.json(example), WrittenDossier.profile(example))
                : Found.judge(TextTable.parse(WrittenExample.table(example)), WrittenExample.decisions(example));
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
