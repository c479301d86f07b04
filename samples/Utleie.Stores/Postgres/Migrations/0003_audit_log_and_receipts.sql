-- Who did what (002, AuditLog).
CREATE TABLE audit_log (
  log_id TEXT COLLATE "C" PRIMARY KEY,
  tenant_id TEXT,
  user_id TEXT,
  action VARCHAR(50),
  entity_type TEXT,
  entity_id TEXT,
  at TIMESTAMP WITH TIME ZONE NOT NULL,
  document JSONB NOT NULL
);

CREATE INDEX idx_audit_log_entity ON audit_log (entity_type, entity_id, log_id);
CREATE INDEX idx_audit_log_user ON audit_log (user_id, log_id);

-- Answers given before, for whoever asks again with the same key.
CREATE TABLE receipts (
  key TEXT COLLATE "C" PRIMARY KEY,
  created_at TIMESTAMP WITH TIME ZONE NOT NULL,
  document JSONB NOT NULL
);

CREATE INDEX idx_receipts_created_at ON receipts (created_at);
