package org.indh.example;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.indh.core.document.Dossier;
import org.indh.core.text.Language;
import org.indh.core.validation.ValidationReport;
import org.indh.core.validation.Validator;

/** Integrator: files in, findings out. */
public final class CheckFiles {
    private CheckFiles() {}

    /** A line for each finding of a file. */
    public static List<String> check(Path workbook, Clock clock) {
        // tag::taste[]
        ValidationReport report = Validator.standard().validate(Dossier.read(List.of(workbook)), LocalDate.now(clock));
        return report.findings().stream()
                .map(f -> f.places().get(0).cell() + " " + f.code() + " " + f.message(Language.FR))
                .toList();
        // end::taste[]
    }
}
