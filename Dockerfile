# Medspiller on Node: `docker build -t medspiller .`, or as part of compose.yaml.
FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
# The Node of the image is the Node we need; the others are needed only to build.
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm exec vite build && npm prune --omit=dev --no-audit --no-fund

FROM node:24-slim
WORKDIR /app
ENV NODE_ENV=production HOST=0.0.0.0 PORT=8787 DATABASE_URL=file:/data/medspiller.db
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=build /app/domain ./domain
COPY --from=build /app/db ./db
COPY --from=build /app/search ./search
COPY --from=build /app/worker ./worker
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 8787
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/api/health`).then((it) => process.exit(it.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "worker/node.ts"]
