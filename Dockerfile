FROM node:26-slim

# Schedules and dates count in UTC; a topic's own zone is in its file.
ENV TZ=UTC NODE_ENV=production
# Slack's signed requests come from outside the container, where they are used; else nothing listens.
ENV HOST=0.0.0.0

WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# The image has its own Node, so the pinned one (an optional dependency) stays out, and the tools with it.
RUN npm ci --omit=dev --omit=optional && npm cache clean --force
COPY LICENSE ./
COPY src ./src
COPY config ./config
COPY briefings ./briefings
RUN mkdir data && chown node:node data

USER node
VOLUME /app/data
EXPOSE 8080
CMD ["node", "src/readout.mjs", "start"]
