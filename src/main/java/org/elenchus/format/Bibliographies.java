package org.elenchus.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.elenchus.argument.ArgumentUnit;
import org.elenchus.bibliography.Bibliography;
import org.elenchus.bibliography.BibliographyFormat;
import org.elenchus.bibliography.Work;
import org.elenchus.exchange.Carriage;
import org.elenchus.exchange.Feature;
import org.elenchus.exchange.Parcel;
import org.elenchus.exchange.ParcelWriter;
import org.elenchus.exchange.Sheet;
import org.elenchus.text.Citation;
import org.elenchus.text.Document;

/** What is quoted, for reference managers: each paper with units, and the works that those units cite. Stateless. */
final class Bibliographies implements ParcelWriter {
    static final Carriage CARRIAGE = Carriage.of(Feature.PUBLICATION, Feature.REFERENCES);

    private final BibliographyFormat format;

    Bibliographies(BibliographyFormat format) {
        this.format = format;
    }

    @Override
    public List<Sheet> write(Parcel parcel, String language) {
        Bibliography works = new Bibliography();
        for (Parcel.Item item : parcel.items()) {
            Document document = item.document();
            if (!item.annotations().units().isEmpty()) {
                works.add(Work.of(document.metadata(), document.source().name()));
                item.annotations().units().forEach(u -> cited(document, u, works));
            }
        }
        StringBuilder out = new StringBuilder();
        try {
            format.write(works.entries(), out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return List.of(new Sheet("quoted." + format.extension(), out.toString()));
    }

    private static void cited(Document document, ArgumentUnit unit, Bibliography works) {
        for (String marker : unit.cites()) {
            Optional<Citation> citation = document.citation(marker, unit.span());
            List<String> ids = citation.map(Citation::references).orElse(List.of());
            document.references().stream().filter(r -> ids.contains(r.id())).forEach(r -> works.add(Work.of(r)));
        }
    }
}
