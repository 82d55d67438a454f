package org.indh.planning.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.indh.core.measure.Decimal;
import org.indh.core.place.StatedTerritory;
import org.indh.core.place.TerritoryLevel;
import org.indh.core.time.StatedDate;
import org.indh.logframe.chain.NodeCode;
import org.indh.planning.programme.Coverage;
import org.indh.planning.programme.Partner;
import org.indh.planning.programme.PartnerBuilder;
import org.indh.planning.programme.PartnerKind;
import org.indh.planning.programme.Partnership;
import org.indh.planning.programme.PartnershipBuilder;
import org.indh.planning.programme.Programme;
import org.indh.planning.programme.ProgrammeBuilder;

/** Programmes for tests: a line for each partnership, {@code "Huy | Tinghir ; Gourrama | 12000 | 04/10/2023"}. */
final class Programmes {
    private Programmes() {}

    static Programme of(String lines) {
        return ProgrammeBuilder.builder()
                .partnerships(lines.strip().lines().map(Programmes::partnership).toList())
                .build();
    }

    private static Partnership partnership(String line) {
        List<String> cells =
                Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        PartnershipBuilder partnership = PartnershipBuilder.builder()
                .north(names(cells.get(0)).stream().map(Programmes::commune).toList())
                .south(names(cells.get(1)).stream()
                        .map(name -> Partner.of(StatedTerritory.of(name, TerritoryLevel.COMMUNE)))
                        .toList());
        if (cells.size() > 2 && !cells.get(2).isEmpty()) {
            partnership.budgets(new TreeMap<>(Map.of(NodeCode.parse("OS 1"), Decimal.parse(cells.get(2)))));
        }
        if (cells.size() > 3 && !cells.get(3).isEmpty()) {
            partnership.start(new StatedDate(cells.get(3)));
        }
        return partnership.build();
    }

    private static List<String> names(String cell) {
        return cell.isEmpty()
                ? List.of()
                : Arrays.stream(cell.split(";")).map(String::strip).toList();
    }

    private static Partner commune(String name) {
        return PartnerBuilder.builder(Partner.of(name))
                .kind(PartnerKind.COMMUNE)
                .build();
    }

    /** A programme that works in those territories. */
    static Programme in(StatedTerritory... territories) {
        return ProgrammeBuilder.builder()
                .coverage(new Coverage(null, new ArrayList<>(List.of(territories))))
                .build();
    }
}
