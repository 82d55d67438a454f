package org.indh.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.indh.cli.consolidate.CheckedFiles;
import org.indh.cli.consolidate.Words;
import org.indh.cli.input.SameFiles;
import org.indh.cli.input.UnreadableText;
import org.indh.core.document.Dossier;
import org.indh.core.document.UnreadableFileException;
import org.indh.core.text.Catalogue;
import org.indh.core.validation.InvalidProfileException;
import org.indh.core.validation.TextReport;
import org.indh.core.validation.ValidationReport;
import org.indh.core.validation.Validator;
import org.indh.json.JsonText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Judges files together and prints what is wrong with them. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        description = "Says what is wrong with files, where each mistake stands, why it matters and how to mend it.",
        footer = {
            "",
            "Files given together are judged together. Flat lists of budget lines (.csv, .tsv,",
            ".jsonl) are no documents: each of their fields is read, and 'indh consolidate'",
            "adds them up.",
            "",
            "Examples:",
            "  indh validate cadre-logique.xlsx",
            "  indh validate cadre-logique.xlsx --lang ar --fail-on warning",
            "  indh validate cadre-logique.xlsx --format json --out constats.json",
            "  indh validate cadre-logique.xlsx --profile dgd",
            "  indh validate budget-t3.xlsx partenariats.csv",
        })
final class ValidateCommand implements Callable<Integer> {
    /** How a report is written. */
    enum ReportFormat {
        TEXT,
        JSON;

        /** Reads the option. */
        static final class Converter implements ITypeConverter<ReportFormat> {
            @Override
            public ReportFormat convert(String value) {
                return Choice.of(values(), value);
            }
        }
    }

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "Workbooks (.xlsx), delimited text (.csv), our own JSON (.json); lists of budget lines (.csv, .tsv, .jsonl).")
    private List<Path> files = List.of();

    @Option(
            names = "--format",
            description = "text or json (default: as --out ends, else text).",
            paramLabel = "FORMAT",
            converter = ReportFormat.Converter.class)
    private @Nullable ReportFormat format;

    @Mixin
    private LanguageOption spoken = new LanguageOption();

    @Option(
            names = "--fail-on",
            description = "From which severity the exit status is 1: error, warning, info or never (default: error).",
            paramLabel = "SEVERITY",
            converter = Threshold.Converter.class)
    private Threshold failOn = Threshold.ERROR;

    @Option(
            names = "--as-of",
            description = "The date taken for today (default: today).",
            paramLabel = "YYYY-MM-DD",
            converter = DateConverter.class)
    private @Nullable LocalDate asOf;

    @Option(
            names = "--profile",
            description = "By whose measure: default, dgd, dgct, indh, iati, strict, or a file of your own.",
            paramLabel = ProfileOption.LABEL)
    private String profile = "default";

    @Option(
            names = "--suppress",
            description = "A file of decisions about findings that are to be shown apart and to count for nothing.",
            paramLabel = "FILE")
    private List<Path> suppressions = List.of();

    @Option(names = "--all", description = "Show every finding and place, not the first 20 of each rule.")
    private boolean all;

    @Option(
            names = "--no-mask",
            description = "Show personal data as it is written: e-mail addresses, telephone numbers, identity numbers.")
    private boolean noMask;

    @Option(names = "--out", description = "Write the report to this file instead of stdout.", paramLabel = "FILE")
    private @Nullable Path target;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    private CommandSpec spec;

    private final PrintStream out;
    private final PrintStream err;
    private final Terminal terminal;

    ValidateCommand(PrintStream out, PrintStream err, Terminal terminal) {
        this.out = out;
        this.err = err;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Result result = new Result(target, out, spec, "report");
        List<Path> needed = new ArrayList<>(files);
        needed.addAll(suppressions);
        result.check(needed);
        Validator standard = standard();
        Validator validator = standard.under(ProfileOption.read(profile, standard, spec));
        Catalogue terms = validator.terms();
        LocalDate today = asOf == null ? LocalDate.now(ZoneOffset.UTC) : asOf;
        Dossier decisions = Dossier.read(SameFiles.once(suppressions));
        if (isUnreadable(decisions.unreadable(), terms)) {
            return ExitStatus.UNREADABLE;
        }
        Validator suppressing = SuppressOption.apply(decisions, validator, spec);
        CheckedFiles read;
        ValidationReport report;
        Progress progress = Progress.on(terminal, err, "indh: " + terms.get("progress", spoken.language()));
        try {
            read = CheckedFiles.read(SameFiles.once(files), Words.of(spoken.language(), terms));
            report = suppressing.validate(read.dossier(), today);
        } catch (InvalidProfileException e) {
            throw ProfileOption.invalid(e, spec);
        } finally {
            progress.close();
        }
        boolean nothingRead = isUnreadable(read.unreadable(), terms)
                && read.dossier().documents().isEmpty();
        read.remarks().forEach(remark -> err.println("indh: " + remark));
        if (!nothingRead || format() == ReportFormat.JSON) {
            result.write(written(report, terms, result.style(terminal)));
        }
        int status = failOn.status(report);
        return read.unreadable().isEmpty() ? status : ExitStatus.UNREADABLE;
    }

    private ReportFormat format() {
        return format == null ? Choice.ofEnding(ReportFormat.values(), target, ReportFormat.TEXT) : format;
    }

    private Validator standard() {
        Validator validator = all ? Validator.standard().showingAll() : Validator.standard();
        return noMask ? validator.unmasked() : validator;
    }

    /** Says which files cannot be read at all. */
    private boolean isUnreadable(List<UnreadableFileException> unreadable, Catalogue terms) {
        for (UnreadableFileException file : unreadable) {
            err.println(UnreadableText.of(file, spoken.language(), terms));
        }
        return !unreadable.isEmpty();
    }

    private String written(ValidationReport report, Catalogue terms, TextReport.Style style) {
        return switch (format()) {
            case TEXT -> TextReport.write(report, spoken.language(), terms, style);
            case JSON -> JsonText.write(ValidationReport.KIND, report.in(spoken.language()));
        };
    }
}
