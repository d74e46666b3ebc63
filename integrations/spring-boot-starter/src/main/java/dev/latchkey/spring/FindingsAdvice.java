package dev.latchkey.spring;

import dev.latchkey.validation.Finding;
import jakarta.validation.ConstraintViolation;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/**
 * Responds to a body that violates documented rules with RFC 9457 problem details: status 400 and, under {@code
 * findings}, the rule, level, JSON pointer, message and hint of each violation. Spring handles all other violations of
 * Bean Validation.
 */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class FindingsAdvice {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(HandlerMethodValidationException exception)
            throws HandlerMethodValidationException {
        List<Map<String, String>> findings = findings(exception.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream()
                        .flatMap(error -> violation(() -> result.unwrap(error, ConstraintViolation.class)).stream())));
        if (findings.isEmpty()) {
            throw exception;
        }
        return answer(findings);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(MethodArgumentNotValidException exception)
            throws MethodArgumentNotValidException {
        List<Map<String, String>> findings = findings(exception.getBindingResult().getAllErrors().stream()
                .flatMap(error -> violation(() -> error.unwrap(ConstraintViolation.class)).stream()));
        if (findings.isEmpty()) {
            throw exception;
        }
        return answer(findings);
    }

    private static ResponseEntity<ProblemDetail> answer(List<Map<String, String>> findings) {
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
        problem.setTitle("The access request violates documented rules");
        problem.setDetail(
                findings.size() == 1
                        ? findings.get(0).get("message")
                        : findings.size() + " findings, the first: "
                                + findings.get(0).get("message"));
        problem.setProperty("findings", findings);
        return ResponseEntity.badRequest()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static Optional<ConstraintViolation<?>> violation(Supplier<ConstraintViolation<?>> unwrapping) {
        try {
            return Optional.of(unwrapping.get());
        } catch (IllegalArgumentException e) {
            // The exception that Spring throws for errors of other causes.
            return Optional.empty();
        }
    }

    private static List<Map<String, String>> findings(Stream<ConstraintViolation<?>> violations) {
        return violations
                .flatMap(violation -> entry(violation).stream())
                .sorted(Comparator.comparing((Map<String, String> entry) -> entry.getOrDefault("pointer", ""))
                        .thenComparing(entry -> entry.getOrDefault("rule", "")))
                .toList();
    }

    private static Optional<Map<String, String>> entry(ConstraintViolation<?> violation) {
        Finding finding = violation instanceof HibernateConstraintViolation<?> detailed
                ? detailed.getDynamicPayload(Finding.class)
                : null;
        if (finding == null) {
            return Optional.empty();
        }
        Map<String, String> entry = new LinkedHashMap<>();
        entry.put("rule", finding.getRule().getId());
        entry.put("level", finding.getLevel().getText());
        entry.put("pointer", finding.getPointer());
        entry.put("message", violation.getMessage());
        entry.put("detail", finding.getMessage());
        entry.put("hint", finding.getHint());
        return Optional.of(entry);
    }
}
