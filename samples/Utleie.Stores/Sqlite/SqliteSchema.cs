namespace Utleie.Stores.Sqlite;

/// <summary>The tables, made where they are not there.</summary>
/// <remarks>Times are ticks since 1970, so that they compare as numbers; texts compare by their bytes.</remarks>
internal static class SqliteSchema
{
    internal const string Script = """
        CREATE TABLE IF NOT EXISTS rental_objects (
          id TEXT PRIMARY KEY,
          slug TEXT NOT NULL UNIQUE,
          category TEXT NOT NULL,
          status TEXT NOT NULL,
          owner_unit TEXT,
          version INTEGER NOT NULL,
          document TEXT NOT NULL
        ) WITHOUT ROWID;
        CREATE INDEX IF NOT EXISTS idx_rental_objects_category ON rental_objects (category);
        CREATE INDEX IF NOT EXISTS idx_rental_objects_status ON rental_objects (status);
        CREATE INDEX IF NOT EXISTS idx_rental_objects_owner ON rental_objects (owner_unit);

        CREATE TABLE IF NOT EXISTS bookings (
          id TEXT PRIMARY KEY,
          rental_object_id TEXT NOT NULL REFERENCES rental_objects (id),
          is_held INTEGER NOT NULL,
          starts_at INTEGER NOT NULL,
          blocked_until INTEGER NOT NULL,
          booked_by TEXT,
          version INTEGER NOT NULL,
          document TEXT NOT NULL
        ) WITHOUT ROWID;
        CREATE INDEX IF NOT EXISTS idx_bookings_page ON bookings (rental_object_id, id);
        CREATE INDEX IF NOT EXISTS idx_bookings_time ON bookings (rental_object_id, blocked_until);
        CREATE INDEX IF NOT EXISTS idx_bookings_booked_by ON bookings (booked_by, id);

        CREATE TABLE IF NOT EXISTS booking_spans (
          booking_id TEXT NOT NULL REFERENCES bookings (id) ON DELETE CASCADE,
          rental_object_id TEXT NOT NULL,
          court TEXT NOT NULL,
          starts_at INTEGER NOT NULL,
          ends_at INTEGER NOT NULL CHECK (ends_at > starts_at),
          excludes INTEGER NOT NULL,
          PRIMARY KEY (booking_id, court, starts_at)
        ) WITHOUT ROWID;
        CREATE INDEX IF NOT EXISTS idx_booking_spans_time ON booking_spans (rental_object_id, court, ends_at) WHERE excludes;

        CREATE TABLE IF NOT EXISTS attachments (
          id TEXT PRIMARY KEY,
          rental_object_id TEXT NOT NULL REFERENCES rental_objects (id) ON DELETE CASCADE,
          document TEXT NOT NULL
        ) WITHOUT ROWID;
        CREATE INDEX IF NOT EXISTS idx_attachments_page ON attachments (rental_object_id, id);

        CREATE TABLE IF NOT EXISTS audit_log (
          id TEXT PRIMARY KEY,
          user_id TEXT,
          entity_type TEXT,
          entity_id TEXT,
          document TEXT NOT NULL
        ) WITHOUT ROWID;
        CREATE INDEX IF NOT EXISTS idx_audit_log_entity ON audit_log (entity_type, entity_id, id);
        CREATE INDEX IF NOT EXISTS idx_audit_log_user ON audit_log (user_id, id);

        CREATE TABLE IF NOT EXISTS receipts (
          key TEXT PRIMARY KEY,
          created_at INTEGER NOT NULL,
          document TEXT NOT NULL
        ) WITHOUT ROWID;
        CREATE INDEX IF NOT EXISTS idx_receipts_created_at ON receipts (created_at);

        CREATE TABLE IF NOT EXISTS requests (
          id TEXT PRIMARY KEY,
          user_id TEXT NOT NULL,
          study_program_id TEXT NOT NULL,
          status TEXT NOT NULL,
          submitted_at INTEGER NOT NULL,
          version INTEGER NOT NULL,
          document TEXT NOT NULL
        ) WITHOUT ROWID;
        CREATE INDEX IF NOT EXISTS idx_requests_program ON requests (study_program_id, status, id);
        CREATE INDEX IF NOT EXISTS idx_requests_user ON requests (user_id, submitted_at DESC);
        CREATE UNIQUE INDEX IF NOT EXISTS requests_one_pending ON requests (user_id, study_program_id) WHERE status = 'Pending';

        CREATE TABLE IF NOT EXISTS issues (
          id TEXT PRIMARY KEY,
          system TEXT NOT NULL,
          type TEXT NOT NULL,
          key TEXT,
          is_unresolved INTEGER NOT NULL,
          version INTEGER NOT NULL,
          document TEXT NOT NULL
        ) WITHOUT ROWID;
        CREATE INDEX IF NOT EXISTS idx_issues_unresolved ON issues (system, type, key) WHERE is_unresolved;
        """;
}
