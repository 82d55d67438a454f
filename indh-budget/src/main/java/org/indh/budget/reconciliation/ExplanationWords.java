package org.indh.budget.reconciliation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.indh.core.measure.Decimal;
import org.indh.core.text.Catalogue;
import org.indh.core.text.Language;
import org.indh.core.text.Shown;
import org.indh.core.text.Template;

/** An explanation in words. */
final class ExplanationWords {
    private static final Catalogue TERMS = Catalogue.read(Explanation.class, "/META-INF/indh/budget/terms.txt");

    /** So many lines are named. */
    private static final int MOST_NAMES = 3;

    private static final int DECIMALS = 2;

    private final Explanation explanation;
    private final Language language;

    ExplanationWords(Explanation explanation, Language language) {
        this.explanation = explanation;
        this.language = language;
    }

    String sentence() {
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("lines", names(explanation.lines()));
        arguments.put("others", names(explanation.others()));
        arguments.put("from", shown(explanation.mend().from()));
        arguments.put("to", shown(explanation.mend().to()));
        arguments.put("left", shown(explanation.left()).abs());
        arguments.put("tried", explanation.odds().tried());
        arguments.put("chance", chance());
        arguments.put("cause", text("explanation." + explanation.cause().code(), arguments));
        arguments.put("mended", text("mend." + explanation.mend().step().code(), arguments));
        String key = explanation.left().isZero() ? "explanation.exact" : "explanation.within";
        arguments.put("explained", text(key, arguments));
        return text("explanation.odds", arguments).in(language);
    }

    /** A text that already stands in its language, so that it is taken into another as it is. */
    private Shown text(String key, Map<String, Object> arguments) {
        String text = new Template(TERMS.get(key, language)).render(arguments, language, TERMS);
        return any -> text;
    }

    /** What has no name is known by its amount. */
    private List<Object> names(List<Stated> stated) {
        List<Object> names = new ArrayList<>();
        for (Stated each : stated.subList(0, Math.min(stated.size(), MOST_NAMES))) {
            names.add(each.name().isBlank() ? each.shown() : each.name());
        }
        if (stated.size() > MOST_NAMES) {
            names.add("…");
        }
        return names;
    }

    private BigDecimal shown(Decimal amount) {
        return explanation.lines().isEmpty()
                ? amount.value()
                : explanation.lines().get(0).shown(amount);
    }

    private Shown chance() {
        BigDecimal hundredths = explanation.odds().chance().value().movePointRight(2);
        BigDecimal least = BigDecimal.ONE.movePointLeft(DECIMALS);
        return shown ->
                shown.percent(hundredths.setScale(DECIMALS, RoundingMode.UP).max(least));
    }
}
