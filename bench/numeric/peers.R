# Times of the R peers: name, milliseconds on the processor, and the numbers to compare, one line each.
folder <- commandArgs(trailingOnly = TRUE)[1]
column <- function(name) {
  path <- file.path(folder, paste0(name, ".f64"))
  readBin(path, "double", file.size(path) / 8)
}
tell <- function(name, runs, call) {
  results <- call()
  once <- sum(system.time(call(), gcFirst = FALSE)[1:2])
  calls <- max(1, ceiling(0.05 / max(once, 0.001)))
  times <- sapply(seq_len(runs), function(run)
    sum(system.time(for (done in seq_len(calls)) call(), gcFirst = FALSE)[1:2]) / calls)
  cat(paste(c(name, 1000 * median(times), sprintf("%.15g", results)), collapse = "\t"), "\n", sep = "")
}
has <- function(package) suppressWarnings(suppressMessages(require(package, character.only = TRUE, quietly = TRUE)))

if (has("metafor")) {
  for (count in c(10, 1000)) {
    yi <- column(paste0("estimate", count)); vi <- column(paste0("variance", count))
    tell(paste0("reml", count), if (count == 10) 15 else 3, function() {
      fit <- rma(yi, vi, method = "REML", control = list(threshold = 1e-10, maxiter = 1000))
      c(fit$b[1], fit$tau2, fit$ci.lb, fit$QE)
    })
  }
}
if (has("survival")) {
  low <- column("low"); high <- column("high")
  tell("fit", 3, function() {
    fit <- survreg(Surv(low, high, type = "interval2") ~ 1, dist = "lognormal")
    c(coef(fit)[[1]], fit$scale)
  })
}
for (name in c("tenth", "rising")) {
  values <- column(name)
  tell(if (name == "tenth") "isoreg" else "isoregRising", 3, function() {
    fit <- isoreg(values)$yf
    c(fit[1], fit[length(fit) %/% 2 + 1], fit[length(fit)])
  })
}
