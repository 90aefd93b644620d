package org.elenchus.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.elenchus.argument.ArgumentUnit;
import org.elenchus.index.Corpora.MinedPaper;
import org.elenchus.query.Cursor;
import org.elenchus.query.Facet;
import org.elenchus.query.Hit;
import org.elenchus.query.Query;
import org.elenchus.query.Search;
import org.elenchus.query.SearchResult;

class IndexPropertyTest {

    /** Papers come, come again changed, and go; some of it is committed. */
    @Property(tries = 30)
    void theIndexFindsWhatAScanFindsAndIsTheSameAsOneBuiltAnew(
            @ForAll("histories") List<MinedPaper> history, @ForAll("questions") List<Query> queries)
            throws IOException {
        Map<String, MinedPaper> now = new LinkedHashMap<>();
        try (IndexUpdate grown = IndexUpdate.open(folder(), Corpora.LEMMAS, Corpora.READER);
                IndexUpdate rebuilt = IndexUpdate.open(folder(), Corpora.LEMMAS, Corpora.READER)) {
            for (MinedPaper paper : history) {
                if (now.containsKey(paper.paper().id())
                        && paper.annotations().units().isEmpty()) {
                    grown.remove(paper.paper().id());
                    now.remove(paper.paper().id());
                } else {
                    write(grown, paper);
                    now.put(paper.paper().id(), paper);
                }
                if (now.size() % 3 == 0) {
                    grown.commit();
                }
            }
            for (MinedPaper paper : now.values()) {
                write(rebuilt, paper);
            }
            assertThat(grown.index().stamps()).isEqualTo(rebuilt.index().stamps());
            assertThat(grown.index().papers()).isEqualTo(rebuilt.index().papers());
            assertThat(grown.index().concepts()).isEqualTo(rebuilt.index().concepts());
            for (Query query : queries) {
                check(query, now, grown.index(), rebuilt.index());
            }
        }
    }

    private static void check(Query query, Map<String, MinedPaper> now, CorpusIndex grown, CorpusIndex rebuilt)
            throws IOException {
        TreeSet<String> scanned = new TreeSet<>();
        for (MinedPaper paper : now.values()) {
            for (ArgumentUnit unit : paper.annotations().units()) {
                if (NaiveScan.matches(query, paper, unit)) {
                    scanned.add(paper.paper().id() + "#" + unit.id());
                }
            }
        }
        SearchResult found = grown.search(new Search(query, Search.Order.DOCUMENT, 0, 1000, 1000));
        assertThat(found.hits()).as("%s", query).extracting(Hit::reference).containsExactlyElementsOf(scanned);
        assertThat(found.total()).isEqualTo(scanned.size());
        assertThat(found).isEqualTo(rebuilt.search(new Search(query, Search.Order.DOCUMENT, 0, 1000, 1000)));
        checkFacets(found);
        assertThat(grown.search(Search.of(query, 1000)).hits())
                .extracting(Hit::reference)
                .containsExactlyInAnyOrderElementsOf(scanned);
    }

    private static void checkFacets(SearchResult found) {
        for (Facet facet : found.facets()) {
            if (facet.field() == Facet.Field.TYPE) {
                assertThat(facet.counts().stream().mapToInt(Facet.Count::units).sum())
                        .isEqualTo((int) found.total());
            }
            for (Facet.Count count : facet.counts()) {
                if (facet.field() == Facet.Field.CONCEPT) {
                    assertThat(count.units()).isEqualTo((int) found.hits().stream()
                            .filter(h -> h.concepts().stream()
                                    .anyMatch(c -> c.value().equals(count.value())))
                            .count());
                }
            }
        }
    }

    /** Pages put one after the other are the whole list. */
    @Property(tries = 30)
    void pagesFollowEachOtherWithoutGapOrOverlap(@ForAll("histories") List<MinedPaper> papers) throws IOException {
        try (IndexUpdate update = IndexUpdate.open(folder(), Corpora.LEMMAS, Corpora.READER)) {
            for (MinedPaper paper : papers) {
                write(update, paper);
            }
            for (Search.Order order : Search.Order.values()) {
                Search all = new Search(new Query.All(), order, 0, 1000, 0);
                List<Hit> paged = new ArrayList<>();
                int total = (int) update.index().search(all).total();
                for (int offset = 0; offset < total; offset += 4) {
                    paged.addAll(update.index()
                            .search(new Search(all.query(), order, offset, 4, 0))
                            .hits());
                }
                assertThat(paged).isEqualTo(update.index().search(all).hits());
            }
        }
    }

    /** While papers that sort anywhere come in between two pages, those that were there are each shown once, in the old order. */
    @Property(tries = 20)
    void aPageGoesOnWhereTheOneBeforeEndedWhateverComesInBetween(
            @ForAll("histories") List<MinedPaper> papers, @ForAll("questions") List<Query> queries) throws IOException {
        for (Search.Order order : Search.Order.values()) {
            try (IndexUpdate update = IndexUpdate.open(folder(), Corpora.LEMMAS, Corpora.READER)) {
                Map<String, MinedPaper> distinct = new LinkedHashMap<>();
                papers.forEach(p -> distinct.putIfAbsent(p.paper().id(), p));
                List<MinedPaper> all = new ArrayList<>(distinct.values());
                for (MinedPaper paper : all.subList(0, all.size() / 2)) {
                    write(update, paper);
                }
                Query query = queries.getFirst();
                Search first = new Search(query, order, 0, 3, 0);
                List<String> expected = update.index().search(new Search(query, order, 0, 1000, 0)).hits().stream()
                        .map(Hit::reference)
                        .toList();
                List<String> paged = new ArrayList<>();
                SearchResult page = update.index().search(first);
                page.hits().forEach(h -> paged.add(h.reference()));
                int late = all.size() / 2;
                while (page.next().isPresent()) {
                    if (late < all.size()) {
                        write(update, all.get(late++));
                    }
                    Cursor next = page.next().get();
                    page = update.index().search(first.after(next));
                    page.hits().stream()
                            .map(Hit::reference)
                            .filter(expected::contains)
                            .forEach(paged::add);
                }
                assertThat(paged).as("%s by %s", query, order).isEqualTo(expected);
            }
        }
    }

    private static void write(IndexUpdate update, MinedPaper paper) throws IOException {
        update.replace(
                paper.paper(),
                paper.annotations(),
                Outline.NONE,
                "stamp of " + paper.paper().id());
    }

    private static Path folder() throws IOException {
        return Files.createTempDirectory(Files.createDirectories(Path.of("target", "tmp")), "index");
    }

    @Provide
    static Arbitrary<List<MinedPaper>> histories() {
        return Corpora.papers().list().ofMaxSize(12);
    }

    @Provide
    static Arbitrary<List<Query>> questions() {
        return Corpora.queries().list().ofSize(20);
    }
}
