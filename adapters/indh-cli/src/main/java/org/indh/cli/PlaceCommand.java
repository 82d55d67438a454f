package org.indh.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.indh.core.place.Candidates;
import org.indh.core.place.Gazetteer;
import org.indh.core.place.HcpCode;
import org.indh.core.place.Territory;
import org.indh.core.place.TerritoryLevel;
import org.indh.core.text.Catalogue;
import org.indh.core.text.Template;
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

/** Looks up what a name of a place may mean. */
@Command(
        name = "place",
        mixinStandardHelpOptions = true,
        description = "Looks up a region, province, commune or arrondissement of Morocco by name, however it is spelt.",
        footer = {
            "",
            "Where a name may mean several places, all are shown, the best first. A code is looked up as well.",
            "",
            "Exit status: 0 where there is a candidate, 1 where there is none.",
            "",
            "Examples:",
            "  indh place Mokrisset",
            "  indh place Tétouan --level commune",
            "  indh place \"Sidi Boubker\" --within 07",
            "  indh place MA-OUA --format json",
        })
final class PlaceCommand implements Callable<Integer> {
    /** Reads a level. */
    static final class LevelConverter implements ITypeConverter<TerritoryLevel> {
        @Override
        public TerritoryLevel convert(String value) {
            return Choice.of(TerritoryLevel.values(), value);
        }
    }

    @Parameters(
            arity = "1..*",
            paramLabel = "NAME",
            description = "A name in French or Arabic letters, of one word or more, or a code.")
    private List<String> words = List.of();

    @Option(
            names = "--level",
            description = "Only region, province (prefectures too), commune or arrondissement.",
            paramLabel = "LEVEL",
            converter = LevelConverter.class)
    private @Nullable TerritoryLevel level;

    @Option(
            names = "--within",
            description = "Only what lies in the territory of that code, such as 08 or 08.401.",
            paramLabel = "CODE",
            converter = TerritoryCodeConverter.class)
    private @Nullable HcpCode within;

    @Mixin
    private LanguageOption spoken = new LanguageOption();

    @Option(
            names = "--format",
            description = "text or json (default: text).",
            paramLabel = "FORMAT",
            converter = ValidateCommand.ReportFormat.Converter.class)
    private ValidateCommand.ReportFormat format = ValidateCommand.ReportFormat.TEXT;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    private CommandSpec spec;

    private final PrintStream out;
    private final PrintStream err;

    PlaceCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        Gazetteer morocco = Gazetteer.morocco();
        if (within != null && morocco.territory(within).isEmpty()) {
            throw new Refusal("no-territory", Map.of("code", within.text())).of(spec);
        }
        Candidates candidates = morocco.find(String.join(" ", words), wanted(level, within));
        Catalogue terms = Validator.standard().terms();
        switch (format) {
            case TEXT ->
                PlaceText.lines(candidates, morocco, spoken.language(), terms).forEach(out::println);
            case JSON -> out.print(JsonText.write(PlaceJson.tree(candidates, morocco)));
        }
        if (candidates.isEmpty()) {
            Template none = new Template(terms.get("place.none", spoken.language()));
            err.println("indh: " + none.render(Map.of("name", candidates.name()), spoken.language(), terms));
            return ExitStatus.NO_CANDIDATE;
        }
        return ExitStatus.CLEAN;
    }

    private static Predicate<Territory> wanted(@Nullable TerritoryLevel level, @Nullable HcpCode within) {
        return territory ->
                (level == null || territory.level() == level) && (within == null || territory.isWithin(within));
    }
}
