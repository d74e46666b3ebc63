package dev.latchkey.beanvalidation;

import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.validation.bean.Preflighted;
import jakarta.validation.groups.Default;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes access requests by HTTP, and answers what it was given. */
@RestController
class Desk {

    @PostMapping("/requests")
    AccessRequest submit(@RequestBody @Preflighted AccessRequest request) {
        return request;
    }

    @PostMapping("/detailed")
    AccessRequest submitDetailed(
            @RequestBody
                    @Preflighted(
                            groups = {Default.class, Preflighted.Warnings.class},
                            message = "{detail}")
                    AccessRequest request) {
        return request;
    }
}
