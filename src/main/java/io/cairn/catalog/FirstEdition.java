package io.cairn.catalog;

import io.cairn.platform.StartUpException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.io.Resource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * Gives an empty database its first edition, from the YAML files that come with the portal. Once this bean is there, an
 * edition is there: it works while the context starts, before the port opens and before any {@code ApplicationRunner},
 * and whoever needs the catalogue even earlier says {@code @DependsOn("firstEdition")}.
 */
@Component("firstEdition")
@Lazy(false)
public class FirstEdition implements InitializingBean {

    private static final Logger log = LoggerFactory.getLogger(FirstEdition.class);
    private static final String NOTES = "First edition";

    private final EditionRepository editions;
    private final EditionPress press;
    private final Resource[] files;

    FirstEdition(
            EditionRepository editions,
            EditionPress press,
            @Value("${cairn.catalog.first-edition:classpath:catalog/*.yaml}") Resource[] files) {
        this.editions = editions;
        this.press = press;
        this.files = files;
    }

    /** @throws StartUpException if the files have problems; it lists all of them, one a line, and nothing is stored */
    @Override
    public void afterPropertiesSet() {
        if (isThere()) {
            return;
        }
        CatalogContent content = valid(texts());
        try {
            press.importAndPrint(content, NOTES);
            log.info("Imported the first edition of the catalogue from {} files", files.length);
        } catch (DataIntegrityViolationException | PublishedMeanwhileException e) {
            if (!isThere()) {
                throw e;
            }
            log.info("Another node imported the first edition of the catalogue at the same moment");
        }
    }

    private boolean isThere() {
        return editions.findCurrentNumber().isPresent();
    }

    /** The texts' content; all their problems in one exception otherwise. */
    static CatalogContent valid(Map<String, String> texts) {
        CatalogYaml.Reading reading = CatalogYaml.read(texts);
        List<CatalogProblem> problems = reading.allProblems();
        if (!problems.isEmpty()) {
            throw new StartUpException(
                    "The first edition of the catalogue has %d problems, so nothing was imported.\n%s"
                            .formatted(
                                    problems.size(),
                                    problems.stream()
                                            .map(CatalogProblem::toString)
                                            .collect(Collectors.joining("\n"))));
        }
        return reading.content();
    }

    private Map<String, String> texts() {
        Map<String, String> texts = new HashMap<>();
        for (Resource file : files) {
            try {
                texts.put(String.valueOf(file.getFilename()), file.getContentAsString(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new StartUpException("The catalogue's file %s cannot be read.".formatted(file), e);
            }
        }
        return texts;
    }
}
