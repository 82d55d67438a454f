package org.indh.example;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.indh.core.document.Document;
import org.indh.core.statement.Figure;
import org.indh.core.text.LocalizedText;
import org.indh.core.time.MilestoneYear;
import org.indh.core.time.YearRange;
import org.indh.core.validation.ValidationReport;
import org.indh.core.validation.Validator;
import org.indh.json.JsonText;
import org.indh.logframe.chain.ChainNodeBuilder;
import org.indh.logframe.chain.Level;
import org.indh.logframe.chain.Logframe;
import org.indh.logframe.chain.LogframeBuilder;
import org.indh.logframe.chain.NodeCode;
import org.indh.logframe.indicator.Indicator;
import org.indh.logframe.indicator.IndicatorBuilder;
import org.indh.logframe.indicator.IndicatorCode;
import org.indh.logframe.indicator.Population;

/** Developer in a partner commune's system: builds, checks, stores. */
public final class BuildLogframe {
    private BuildLogframe() {}

    /** A logframe of one result. */
    public static Logframe build() {
        // tag::taste[]
        Indicator schools = IndicatorBuilder.builder()
                .code(new IndicatorCode("IOV 1.1"))
                .statement(LocalizedText.parse("Fin 2029, chaque commune gère une école maternelle"))
                .baseline(Figure.of("3 communes (33 %)"))
                .milestones(new TreeMap<>(Map.of(MilestoneYear.calendar(2029), Figure.of("8 communes (100 %)"))))
                .addSources("Registres d'inscription")
                .build();
        return LogframeBuilder.builder()
                .period(new YearRange(2027, 2031))
                .addPopulations(new Population("communes", 8))
                .addNodes(ChainNodeBuilder.builder()
                        .code(new NodeCode("R1"))
                        .level(Level.OUTPUT)
                        .addIndicators(schools)
                        .build())
                .build();
        // end::taste[]
    }

    /** What is wrong with it. */
    public static ValidationReport check(Logframe logframe, LocalDate today) {
        return Validator.standard().validate(Document.of(Logframe.KIND, logframe), today);
    }

    /** The logframe as it is stored. */
    public static String store(Logframe logframe) {
        return JsonText.write(Logframe.KIND, logframe);
    }
}
