# The bundle of the bot, and what cannot be bundled: better-sqlite3, which ships a binary for each
# processor. So this stage depends on no processor and runs once for all architectures.
FROM --platform=$BUILDPLATFORM node:24.21.0-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts \
  && find node_modules/better-sqlite3/prebuilds -type f ! -name 'linux-*' -delete \
  && rm -r node_modules/better-sqlite3/deps node_modules/better-sqlite3/src
COPY src src
RUN node src/run.cjs src/commands/build.ts

FROM node:24.21.0-slim
# Inside a container, 127.0.0.1 is the container: nobody could reach the bot there.
ENV NODE_ENV=production ENVIRONMENT=production HOST=0.0.0.0
WORKDIR /app
RUN mkdir data && chown node:node data
COPY --from=build /app/node_modules/better-sqlite3 node_modules/better-sqlite3
COPY --from=build /app/dist dist
COPY package.json ./
COPY migrations migrations
USER node
# The bot writes only here, and only with SQLite. The rest may be mounted read-only.
VOLUME /app/data
EXPOSE 8000
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 8000}/live`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# Node is the first process, so that it receives SIGTERM and can finish the updates in work.
CMD ["node", "--max-semi-space-size=16", "dist/main.js"]
