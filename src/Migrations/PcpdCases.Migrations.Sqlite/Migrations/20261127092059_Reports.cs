using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PcpdCases.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Reports : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "ReportsCounted",
                table: "Incidents",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<bool>(
                name: "SourceIsCommissioners",
                table: "Incidents",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "Reports",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    IncidentId = table.Column<long>(type: "INTEGER", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 48, nullable: false),
                    Language = table.Column<string>(type: "TEXT", maxLength: 48, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    PublicInterest = table.Column<string>(type: "TEXT", maxLength: 200000, nullable: true),
                    DraftedById = table.Column<long>(type: "INTEGER", nullable: false),
                    DraftedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    RevisedById = table.Column<long>(type: "INTEGER", nullable: true),
                    CheckedById = table.Column<long>(type: "INTEGER", nullable: true),
                    CheckedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    CheckedSha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    SettledById = table.Column<long>(type: "INTEGER", nullable: true),
                    SettledOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    SettledSha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    ReturnedReason = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    PublishedById = table.Column<long>(type: "INTEGER", nullable: true),
                    PublishedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    EmbargoUntil = table.Column<DateTime>(type: "TEXT", nullable: true),
                    PublishedSha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    WithdrawnReason = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Reports", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Reports_Incidents_IncidentId",
                        column: x => x.IncidentId,
                        principalTable: "Incidents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Reports_Officers_CheckedById",
                        column: x => x.CheckedById,
                        principalTable: "Officers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Reports_Officers_DraftedById",
                        column: x => x.DraftedById,
                        principalTable: "Officers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Reports_Officers_PublishedById",
                        column: x => x.PublishedById,
                        principalTable: "Officers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Reports_Officers_RevisedById",
                        column: x => x.RevisedById,
                        principalTable: "Officers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Reports_Officers_SettledById",
                        column: x => x.SettledById,
                        principalTable: "Officers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReportClearances",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 48, nullable: false),
                    Excerpt = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    ById = table.Column<long>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ReportId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReportClearances", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReportClearances_Officers_ById",
                        column: x => x.ById,
                        principalTable: "Officers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ReportClearances_Reports_ReportId",
                        column: x => x.ReportId,
                        principalTable: "Reports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReportCopies",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ProceedingId = table.Column<long>(type: "INTEGER", nullable: false),
                    ServedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Mode = table.Column<string>(type: "TEXT", maxLength: 48, nullable: false),
                    Proof = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    ObjectionsUntil = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    CalendarVersion = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    CalendarSha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    DocumentSha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    ServedById = table.Column<long>(type: "INTEGER", nullable: false),
                    ReportId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReportCopies", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReportCopies_Officers_ServedById",
                        column: x => x.ServedById,
                        principalTable: "Officers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ReportCopies_Proceedings_ProceedingId",
                        column: x => x.ProceedingId,
                        principalTable: "Proceedings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ReportCopies_Reports_ReportId",
                        column: x => x.ReportId,
                        principalTable: "Reports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReportSections",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 48, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 200000, nullable: false),
                    ReportId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReportSections", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReportSections_Reports_ReportId",
                        column: x => x.ReportId,
                        principalTable: "Reports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReportObjections",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    CopyId = table.Column<long>(type: "INTEGER", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Section = table.Column<string>(type: "TEXT", maxLength: 48, nullable: false),
                    Passage = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    InTime = table.Column<bool>(type: "INTEGER", nullable: false),
                    Deletes = table.Column<bool>(type: "INTEGER", nullable: true),
                    DecidedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DecisionReason = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    DecidedById = table.Column<long>(type: "INTEGER", nullable: true),
                    ToldOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AppealEnds = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AppealLodgedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AppealEndedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AppealAllowed = table.Column<bool>(type: "INTEGER", nullable: true),
                    ReportId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReportObjections", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReportObjections_Officers_DecidedById",
                        column: x => x.DecidedById,
                        principalTable: "Officers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ReportObjections_ReportCopies_CopyId",
                        column: x => x.CopyId,
                        principalTable: "ReportCopies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ReportObjections_Reports_ReportId",
                        column: x => x.ReportId,
                        principalTable: "Reports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ReportClearances_ById",
                table: "ReportClearances",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_ReportClearances_ReportId",
                table: "ReportClearances",
                column: "ReportId");

            migrationBuilder.CreateIndex(
                name: "IX_ReportCopies_ProceedingId",
                table: "ReportCopies",
                column: "ProceedingId");

            migrationBuilder.CreateIndex(
                name: "IX_ReportCopies_ReportId_ProceedingId",
                table: "ReportCopies",
                columns: new[] { "ReportId", "ProceedingId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ReportCopies_ServedById",
                table: "ReportCopies",
                column: "ServedById");

            migrationBuilder.CreateIndex(
                name: "IX_ReportObjections_CopyId",
                table: "ReportObjections",
                column: "CopyId");

            migrationBuilder.CreateIndex(
                name: "IX_ReportObjections_DecidedById",
                table: "ReportObjections",
                column: "DecidedById");

            migrationBuilder.CreateIndex(
                name: "IX_ReportObjections_ReportId_Ordinal",
                table: "ReportObjections",
                columns: new[] { "ReportId", "Ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Reports_CheckedById",
                table: "Reports",
                column: "CheckedById");

            migrationBuilder.CreateIndex(
                name: "IX_Reports_DraftedById",
                table: "Reports",
                column: "DraftedById");

            migrationBuilder.CreateIndex(
                name: "IX_Reports_IncidentId_Ordinal",
                table: "Reports",
                columns: new[] { "IncidentId", "Ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Reports_PublishedById",
                table: "Reports",
                column: "PublishedById");

            migrationBuilder.CreateIndex(
                name: "IX_Reports_RevisedById",
                table: "Reports",
                column: "RevisedById");

            migrationBuilder.CreateIndex(
                name: "IX_Reports_SettledById",
                table: "Reports",
                column: "SettledById");

            migrationBuilder.CreateIndex(
                name: "IX_ReportSections_ReportId_Kind",
                table: "ReportSections",
                columns: new[] { "ReportId", "Kind" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ReportClearances");

            migrationBuilder.DropTable(
                name: "ReportObjections");

            migrationBuilder.DropTable(
                name: "ReportSections");

            migrationBuilder.DropTable(
                name: "ReportCopies");

            migrationBuilder.DropTable(
                name: "Reports");

            migrationBuilder.DropColumn(
                name: "ReportsCounted",
                table: "Incidents");

            migrationBuilder.DropColumn(
                name: "SourceIsCommissioners",
                table: "Incidents");
        }
    }
}
