package org.indh.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import org.indh.core.document.Dossier;
import org.indh.core.document.UnreadableFileException;
import org.indh.core.text.Catalogue;
import org.indh.core.text.Language;
import org.indh.core.validation.TextReport;
import org.indh.core.validation.ValidationReport;
import org.indh.core.validation.Validator;
import org.indh.json.JsonText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Judges files together and prints what is wrong with them. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        description = "Says what is wrong with files, where each mistake stands, why it matters and how to mend it.",
        footer = {
            "",
            "Files given together are judged together.",
            "",
            "Examples:",
            "  indh validate cadre-logique.xlsx",
            "  indh validate cadre-logique.xlsx --lang ar --fail-on warning",
            "  indh validate cadre-logique.xlsx --format json --out constats.json",
        })
final class ValidateCommand implements Callable<Integer> {
    /** How a report is written. */
    enum ReportFormat {
        TEXT,
        JSON
    }

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Workbooks (.xlsx).")
    private List<Path> files = List.of();

    @Option(names = "--format", description = "text or json (default: text).", paramLabel = "FORMAT")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(
            names = "--lang",
            description = "Language of the messages: fr, en or ar (default: fr).",
            paramLabel = "LANG",
            converter = LanguageConverter.class)
    private Language language = Language.FR;

    @Option(
            names = "--fail-on",
            description = "From which severity the exit status is 1: error, warning, info or never (default: error).",
            paramLabel = "SEVERITY")
    private Threshold failOn = Threshold.ERROR;

    @Option(names = "--as-of", description = "The date taken for today (default: today).", paramLabel = "YYYY-MM-DD")
    private @Nullable LocalDate asOf;

    @Option(names = "--all", description = "Show every finding and place, not the first 20 of each rule.")
    private boolean all;

    @Option(names = "--out", description = "Write the report to this file instead of stdout.", paramLabel = "FILE")
    private @Nullable Path target;

    private final PrintStream out;
    private final PrintStream err;

    ValidateCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() throws IOException {
        Validator validator = all ? Validator.standard().showingAll() : Validator.standard();
        Catalogue terms = validator.terms();
        Dossier dossier = Dossier.read(files);
        LocalDate today = asOf == null ? LocalDate.now(ZoneOffset.UTC) : asOf;
        ValidationReport report = validator.validate(dossier, today);
        for (UnreadableFileException file : dossier.unreadable()) {
            err.println(UnreadableText.of(file, language, terms));
        }
        boolean nothingRead =
                !dossier.unreadable().isEmpty() && dossier.documents().isEmpty();
        if (!nothingRead || format == ReportFormat.JSON) {
            write(written(report, terms));
        }
        int status = failOn.status(report);
        return dossier.unreadable().isEmpty() ? status : ExitStatus.UNREADABLE;
    }

    private String written(ValidationReport report, Catalogue terms) {
        return switch (format) {
            case TEXT -> TextReport.write(report, language, terms);
            case JSON -> JsonText.write(ValidationReport.KIND, report.in(language));
        };
    }

    /** Writes beside the target first, so that a failed write leaves the old file whole. */
    private void write(String text) throws IOException {
        if (target == null) {
            out.print(text);
            return;
        }
        Path folder = target.toAbsolutePath().getParent();
        Path draft = Files.createTempFile(folder, ".indh", ".tmp");
        try {
            Files.writeString(draft, text, StandardCharsets.UTF_8);
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
