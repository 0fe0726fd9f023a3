package io.cairn.file;

import io.cairn.shared.BackgroundJob;
import java.time.LocalTime;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FileLimits.class)
class FileConfig {

    @Bean
    BackgroundJob removalOfUnusedFiles(UnusedFiles unused) {
        return BackgroundJob.daily("unused-files", LocalTime.of(3, 30), unused::remove);
    }
}
