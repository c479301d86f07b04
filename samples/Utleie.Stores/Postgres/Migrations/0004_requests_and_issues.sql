-- Requests of study programs with their decisions (003). One decision each: a change names the version it is based on.
CREATE TABLE requests (
  id TEXT COLLATE "C" PRIMARY KEY,
  user_id TEXT COLLATE "C" NOT NULL,
  study_program_id TEXT COLLATE "C" NOT NULL,
  status VARCHAR(50) NOT NULL,
  submitted_at TIMESTAMP WITH TIME ZONE NOT NULL,
  version INTEGER NOT NULL,
  document JSONB NOT NULL
);

CREATE INDEX idx_requests_program ON requests (study_program_id, status, id);
CREATE INDEX idx_requests_user ON requests (user_id, submitted_at DESC);
CREATE UNIQUE INDEX requests_one_pending ON requests (user_id, study_program_id) WHERE status = 'Pending';

-- Problems with other systems (000): at most one of a system, type and key is unresolved, and no key is a key of its own.
CREATE TABLE issues (
  id TEXT COLLATE "C" PRIMARY KEY,
  system TEXT COLLATE "C" NOT NULL,
  type VARCHAR(50) NOT NULL,
  key TEXT COLLATE "C",
  is_unresolved BOOLEAN NOT NULL,
  version INTEGER NOT NULL,
  document JSONB NOT NULL
);

CREATE INDEX idx_issues_system ON issues (system, type, id);
CREATE UNIQUE INDEX issues_one_unresolved ON issues (system, type, key) NULLS NOT DISTINCT WHERE is_unresolved;
