# --- What the bot runs on, put together where all else stays behind. ---
FROM node:24-slim AS assembly
WORKDIR /app
COPY package.json package-lock.json ./
# Packages of service only, and none of their install scripts; without types and source maps, which nothing loads.
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund \
  && find node_modules -type f \( -name '*.[cm]ts' -o -name '*.ts' -o -name '*.map' \) -delete
COPY LICENSE ./
COPY src src
# The documents that ship with the bot answer until others are mounted over them.
COPY corpus /corpus
# Files come with the rights that they have where the image is built, which may be those of their owner only.
RUN chmod -R a+rX package.json LICENSE src /corpus

# --- The bot: TypeScript as it is, so there is nothing to build. ---
FROM node:24-slim
LABEL org.opencontainers.image.title="Verbatim" \
      org.opencontainers.image.description="Answers from your documents in their exact words, on Discord and Telegram" \
      org.opencontainers.image.licenses="MIT"
ENV NODE_ENV=production \
    CORPUS_DIR=/corpus \
    DATA_DIR=/data \
    HTTP_PORT=8080
WORKDIR /app
COPY --from=assembly /app/node_modules node_modules
COPY --from=assembly /app/package.json /app/LICENSE ./
COPY --from=assembly /app/src src
COPY --from=assembly /corpus /corpus
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 8080
# Whether the process answers. Whether the platforms do is what /readyz says: a restart mends no platform.
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.HTTP_PORT}/healthz`).then((response) => process.exit(response.ok ? 0 : 1), () => process.exit(1))"]
# The bot stops at SIGTERM by itself, within five seconds.
CMD ["node", "--max-semi-space-size=4", "src/main.ts", "start"]
