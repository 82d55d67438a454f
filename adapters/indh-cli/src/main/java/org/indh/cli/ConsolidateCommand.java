package org.indh.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.indh.cli.consolidate.CodeNames;
import org.indh.cli.consolidate.Consolidated;
import org.indh.cli.consolidate.Given;
import org.indh.cli.consolidate.JournalCsv;
import org.indh.cli.consolidate.JournalText;
import org.indh.cli.consolidate.OpenedText;
import org.indh.cli.consolidate.Question;
import org.indh.cli.consolidate.QuestionException;
import org.indh.cli.consolidate.Remarks;
import org.indh.cli.consolidate.TableCsv;
import org.indh.cli.consolidate.TableJson;
import org.indh.cli.consolidate.TableText;
import org.indh.cli.consolidate.Words;
import org.indh.cli.input.UnreadableText;
import org.indh.core.document.UnreadableFileException;
import org.indh.core.validation.TextReport;
import org.indh.core.validation.Validator;
import org.indh.json.JsonText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Adds up the budgets of files by any dimensions. */
@Command(
        name = "consolidate",
        mixinStandardHelpOptions = true,
        customSynopsis = "indh consolidate FILE... --by=DIM,... [OPTION...]",
        description =
                "Adds up budgets, reports and the money of partnerships by any dimensions, exactly, with subtotals.",
        footer = {
            "",
            "Each line of a budget is counted once: its stated totals, and its table by",
            "applicant, are the same money again. That table is read where --by, --columns",
            "or --where names applicant or view. The dimension member is a document's title,",
            "or its file's name where it has none. Codes may be given as they are called,",
            "operating or Fonctionnement; - is for lines that state none.",
            "",
            "Dimensions (DIM), by these names or as tables call them (rubrique, année):",
            "whose: member, bearer, applicant, partnership, source, supplier, counterpart;",
            "where: commune, cercle, province, region, former-region;",
            "what for: nature, heading, item, chapter, article, outcome, result, activity,",
            "project, object, part, account, economic, cost-class;",
            "when and which stage: year, phase, basis, budget, advance, virement, expense-state,",
            "funding-state, invoice-date; which way: flow, transfer, transfer-state;",
            "how stated: currency, form, view, tax-basis, valuation, absence, key, voucher;",
            "and those of your own lists. A DIM that no line has is told with those there are.",
            "",
            "Territories may be called by their codes or names: 02.113.01.09 or Berkane.",
            "",
            "Flat lists of lines may be of any length: a CSV whose first line names its",
            "columns (commune,year,heading,amount,currency, in French, English or Arabic,",
            "and dimensions of your own), a .tsv or JSON Lines (.jsonl). Amounts count in what",
            "their heading says: Montant TTC (kDH). Lists are added up as they are read,",
            "beside documents if any are given; --open reads them again.",
            "Memory grows with the number of totals, not of lines: INDH_HEAP=2g gives more.",
            "",
            "With --group, what members pay each other counts once: both sides are taken out,",
            "what they differ by stays as suspense, and a journal tells each case. Lines say",
            "whose they are (member), with whom (counterpart), which way (flow) and best by",
            "which reference (transfer). A table of members has the column member and, where",
            "needed, share (50 %%, 1/2, full, none), from (a day), document (titles or names",
            "of files, | between them) and project (the share is of that project then).",
            "",
            "With --in, a line is converted by the rate of its day, without a day by the one",
            "that holds through its year, without either by the only one that is given for",
            "its currency and has no end. A rate is for the day, month or year in its column",
            "date or until another column says, else from its day until the next one, but no",
            "longer than a month (monthly) or ten days (central-bank). It may be quoted for 1",
            "or 100, in either direction. A total that lacks a rate is \"at least\"; the result",
            "says which rates were used and which are missing. Lists are read twice.",
            "",
            "Exit status: 0 fine, 1 an amount or line that cannot be read, a missing rate or",
            "nothing to add up, 2 wrong usage, 3 a file that cannot be read, 74 a result that",
            "cannot be written.",
            "",
            "Examples:",
            "  indh consolidate budget-t3.xlsx --by bearer,nature,year",
            "  indh consolidate budget-t3.xlsx --by bearer,nature --where bearer=1,4",
            "  indh consolidate budget-t3.xlsx --by bearer,nature --open 1,operating",
            "  indh consolidate os1.xlsx os2.xlsx --by member,year --format csv",
            "  indh consolidate partenariats.csv --by commune --under region,province",
            "  indh consolidate lignes.csv --by commune,year --where source=INDH",
            "  indh consolidate commune.json --by chapter,article --where phase=paid",
            "  indh consolidate budget.json cadre-logique.xlsx --by outcome,result",
            "  indh consolidate commune.json --by part,chapter --scale thousand",
            "  indh consolidate budget.xlsx lignes.csv --by year --in MAD --rates taux.csv",
            "  indh consolidate a.json b.csv --by member,flow --group A,B=50%% \\",
            "      --closing 2031-12-31 --journal eliminations.csv",
            "",
            "A file of rates:",
            "  from,to,rate,unit,date,kind,source",
            "  EUR,MAD,10.80,1,2027,budget,\"convention, art. 7\"",
            "  JPY,MAD,7.12,100,2027,budget,Bank Al-Maghrib",
        })
final class ConsolidateCommand implements Callable<Integer> {
    /** How the result is written. */
    enum ResultFormat {
        TEXT,
        CSV,
        JSON;

        /** Reads the option. */
        static final class Converter implements ITypeConverter<ResultFormat> {
            @Override
            public ResultFormat convert(String value) {
                return Choice.of(values(), value);
            }
        }
    }

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Workbooks (.xlsx), delimited text (.csv, .tsv), our own JSON (.json), JSON Lines (.jsonl).")
    private List<Path> files = List.of();

    @Option(
            names = "--by",
            required = true,
            split = ",",
            description = "What lines are told apart by, in the order of subtotals: bearer,nature,year. Required.",
            paramLabel = "DIM,...",
            hideParamSyntax = true)
    private List<String> by = List.of();

    @Option(
            names = "--columns",
            split = ",",
            description =
                    "Which of them stand in columns (default: year, where it is not the only one; none for none).",
            paramLabel = "DIM,...",
            hideParamSyntax = true)
    private @Nullable List<String> columns;

    @Option(
            names = "--where",
            description = "Only lines of those codes. May be repeated: all must hold.",
            paramLabel = "DIM=CODE,...")
    private List<String> where = List.of();

    @Option(
            names = "--under",
            split = ",",
            description = "Puts communes under their cercle, province, region or former-region (1997 to 2015).",
            paramLabel = "LEVEL,...",
            hideParamSyntax = true)
    private List<String> under = List.of();

    @Option(
            names = "--open",
            description = "Shows the lines of a cell or subtotal, with their places, instead of the table: codes in the"
                    + " order of --by, or DIM=CODE,DIM=CODE. May be repeated.",
            paramLabel = "CODE,CODE")
    private List<String> open = List.of();

    @Option(
            names = "--format",
            description = "text, csv or json (default: as --out ends, else text).",
            paramLabel = "FORMAT",
            converter = ResultFormat.Converter.class)
    private @Nullable ResultFormat format;

    @Mixin
    private ScaleOptions scale = new ScaleOptions();

    @Mixin
    private RateOptions rates = new RateOptions();

    @Mixin
    private GroupOptions group = new GroupOptions();

    @Mixin
    private LanguageOption spoken = new LanguageOption();

    @Option(names = "--out", description = "Write the result to this file instead of stdout.", paramLabel = "FILE")
    private @Nullable Path target;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    private CommandSpec spec;

    private final PrintStream out;
    private final PrintStream err;
    private final Terminal terminal;

    ConsolidateCommand(PrintStream out, PrintStream err, Terminal terminal) {
        this.out = out;
        this.err = err;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Result destination = new Result(target, out, spec, "result");
        List<Path> read = new ArrayList<>(files);
        read.addAll(rates.files());
        group.table().ifPresent(read::add);
        destination.check(read);
        Result journal = group.journal(out, spec);
        if (target != null) {
            read.add(target);
        }
        journal.check(read);
        Words words = Words.of(spoken.language(), Validator.standard().terms());
        Question question = new Question(by, columns, where, under, open, group.request(), rates.conversion());
        scale.check(exact(), spec);
        Progress progress = Progress.on(terminal, err, "indh: " + words.terms().get("progress", spoken.language()));
        try {
            Given given = Given.read(files);
            CodeNames names = CodeNames.of(given.dossier(), spoken.language(), words.terms());
            Remarks remarks = new Remarks(given, words);
            if (given.hasNothing()) {
                progress.close();
                remarks.ofNothing().forEach(err::println);
                return status(given.unreadable(), true);
            }
            Consolidated result = question.answer(given, names, words);
            List<UnreadableFileException> unreadable = new ArrayList<>(given.unreadable());
            unreadable.addAll(result.unreadable());
            progress.close();
            remarks.of(result).forEach(err::println);
            if (result.kept().cells().isEmpty()) {
                return status(unreadable, true);
            }
            write(result, names, words, destination);
            if (group.hasJournal()) {
                journal.write(text -> JournalCsv.write(result, text));
            }
            return status(unreadable, result.isIncomplete() || !given.missing().isEmpty());
        } catch (QuestionException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        } catch (UnreadableFileException e) { // it was read once, and cannot be read again
            progress.close();
            err.println(UnreadableText.of(e, spoken.language(), words.terms()));
            return ExitStatus.UNREADABLE;
        } finally {
            progress.close();
        }
    }

    /** The option that shows amounts to the cent. */
    private Optional<String> exact() {
        if (rates.isAsked()) {
            return Optional.of("--in");
        }
        return open.isEmpty() ? Optional.empty() : Optional.of("--open");
    }

    private static int status(List<UnreadableFileException> unreadable, boolean isIncomplete) {
        if (!unreadable.isEmpty()) {
            return ExitStatus.UNREADABLE;
        }
        return isIncomplete ? ExitStatus.FINDINGS : ExitStatus.CLEAN;
    }

    private void write(Consolidated result, CodeNames names, Words words, Result destination)
            throws UnreadableFileException {
        TextReport.Style style = destination.style(terminal);
        switch (format == null ? Choice.ofEnding(ResultFormat.values(), target, ResultFormat.TEXT) : format) {
            case TEXT ->
                destination.write(
                        result.opened().isEmpty()
                                ? JournalText.below(
                                        TableText.write(result, names, words, style, scale.scale()),
                                        result,
                                        names,
                                        words,
                                        style)
                                : OpenedText.write(result, names, words, style));
            case CSV -> {
                result.notes().forEach(note -> err.println("indh: " + note));
                destination.write(text -> TableCsv.write(result, text));
            }
            case JSON -> destination.write(JsonText.write(TableJson.tree(result)));
        }
    }
}
