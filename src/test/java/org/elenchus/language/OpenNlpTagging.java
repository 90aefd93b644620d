package org.elenchus.language;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import org.elenchus.text.Analysis;
import org.elenchus.text.Sentence;
import org.elenchus.text.Token;

/** The Russian models as OpenNLP itself reads them. Not thread-safe. */
public final class OpenNlpTagging {
    private final List<POSTaggerME> taggers = new ArrayList<>();

    public OpenNlpTagging() throws IOException {
        ModelFile.allowOurFactory();
        for (String name : List.of("ru-pos.bin", "ru-features.bin")) {
            try (InputStream data = ModelFile.open(name)) {
                taggers.add(new POSTaggerME(new POSModel(data), POSTagFormat.CUSTOM));
            }
        }
    }

    /** Tags the Russian sentences of an analysed text with both models; gives the number of tags. */
    public int tag(Analysis analysis) {
        int tags = 0;
        for (Sentence sentence : analysis.sentences()) {
            if (sentence.language().equals("ru")) {
                String[] forms = sentence.tokens().stream().map(Token::form).toArray(String[]::new);
                for (POSTaggerME tagger : taggers) {
                    tags += tagger.tag(forms).length;
                }
            }
        }
        return tags;
    }
}
