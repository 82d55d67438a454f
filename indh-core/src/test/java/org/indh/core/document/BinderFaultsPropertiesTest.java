package org.indh.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.indh.core.document.Surgery.Harm;
import org.indh.core.document.Surgery.Site;
import org.indh.core.document.zoo.Zoo;
import org.indh.core.document.zoo.ZooArbitraries;
import org.indh.core.finding.Origin;
import org.indh.core.finding.Path;

class BinderFaultsPropertiesTest {
    @Provide
    Arbitrary<Zoo> zoos() {
        return ZooArbitraries.zoos();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void n_spoilt_parts_give_n_faults_and_every_sound_part_survives(
            @ForAll("zoos") Zoo zoo, @ForAll @IntRange(min = 1, max = 6) int wanted, @ForAll Random random) {
        List<Site> spoilt = choose(Surgery.sites(zoo), wanted, random);
        Node tree = Binder.unbind(zoo);
        for (Site site : spoilt) {
            tree = Surgery.spoilt(tree, site);
        }

        Document<Zoo> document = Binder.bind(Zoo.KIND, (ObjectNode) tree);

        assertThat(document.faults()).hasSize(spoilt.size());
        assertThat(document.faults().stream().map(Fault::path))
                .containsExactlyInAnyOrderElementsOf(
                        spoilt.stream().map(BinderFaultsPropertiesTest::said).toList());
        assertThat(document.value().map(Object.class::cast))
                .contains(Surgery.without(
                        zoo, Path.ROOT, spoilt.stream().map(Site::lost).collect(Collectors.toSet())));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatever_is_left_out_each_surviving_leaf_still_knows_its_own_place(
            @ForAll("zoos") Zoo zoo, @ForAll @IntRange(min = 1, max = 6) int wanted, @ForAll Random random) {
        List<Site> spoilt = choose(Surgery.sites(zoo), wanted, random);
        Map<Path, Origin> places = new HashMap<>();
        Node tree = Binder.unbind(zoo);
        for (Site site : spoilt) {
            tree = Surgery.spoilt(tree, site);
        }
        Map<Path, String> written = Surgery.leaves(tree);
        tree = Surgery.placed(tree, places, Path.ROOT);

        Document<Zoo> document = Binder.bind(Zoo.KIND, "zoo.json", (ObjectNode) tree, List.of());

        Zoo left = document.value().orElseThrow();
        Map<Path, String> places2 = new TreeMap<>();
        Surgery.leaves(Binder.unbind(left)).forEach((ofValue, text) -> {
            Path inTree = document.inTree(ofValue);
            assertThat(document.raw(inTree)).as("%s", ofValue).contains(text);
            assertThat(document.origin(inTree)).as("%s", ofValue).contains(places.get(inTree));
            assertThat(written).containsEntry(inTree, text);
            assertThat(places2.put(inTree, text)).as("one place each").isNull();
        });
    }

    /** Where the binder says a harm to be. */
    private static Path said(Site site) {
        return switch (site.harm()) {
            case NO_SUCH_TYPE -> site.at().child("type");
            case NO_SUCH_KEY -> {
                List<String> segments = new ArrayList<>(site.at().segments());
                segments.add(segments.remove(segments.size() - 1) + "!");
                yield new Path(segments);
            }
            case MISSING, NOT_ITS_FORM, ANOTHER_NODE -> site.at();
        };
    }

    private static List<Site> choose(List<Site> sites, int wanted, Random random) {
        List<Site> shuffled = new ArrayList<>(sites);
        Collections.shuffle(shuffled, random);
        List<Site> chosen = new ArrayList<>();
        for (Site site : shuffled) {
            if (chosen.size() < wanted && chosen.stream().noneMatch(site::collides)) {
                chosen.add(site);
            }
        }
        chosen.sort((one, other) -> Boolean.compare(one.harm() == Harm.NO_SUCH_KEY, other.harm() == Harm.NO_SUCH_KEY));
        return chosen;
    }
}
