using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PcpdCases.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Appeals : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "ReferredById",
                table: "EnforcementNotices",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ReferredOn",
                table: "EnforcementNotices",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ReferredReason",
                table: "EnforcementNotices",
                type: "TEXT",
                maxLength: 4000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ReferredTo",
                table: "EnforcementNotices",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "ReplacesId",
                table: "EnforcementNotices",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "SuspendedSince",
                table: "EnforcementNotices",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Appeals",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    LodgedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    InTime = table.Column<bool>(type: "INTEGER", nullable: false),
                    TimeExtendedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Suspends = table.Column<bool>(type: "INTEGER", nullable: false),
                    SuspensionReason = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Reference = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Grounds = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: true),
                    RecordedById = table.Column<long>(type: "INTEGER", nullable: false),
                    ReceivedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    StatementDue = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    StatementFiledOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    HearingOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 48, nullable: true),
                    EndedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Decision = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: true),
                    EndedById = table.Column<long>(type: "INTEGER", nullable: true),
                    EnforcementNoticeId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Appeals", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Appeals_EnforcementNotices_EnforcementNoticeId",
                        column: x => x.EnforcementNoticeId,
                        principalTable: "EnforcementNotices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Appeals_Officers_EndedById",
                        column: x => x.EndedById,
                        principalTable: "Officers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Appeals_Officers_RecordedById",
                        column: x => x.RecordedById,
                        principalTable: "Officers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_EnforcementNotices_ReferredById",
                table: "EnforcementNotices",
                column: "ReferredById");

            migrationBuilder.CreateIndex(
                name: "IX_EnforcementNotices_ReplacesId",
                table: "EnforcementNotices",
                column: "ReplacesId");

            migrationBuilder.CreateIndex(
                name: "IX_Appeals_EndedById",
                table: "Appeals",
                column: "EndedById");

            migrationBuilder.CreateIndex(
                name: "IX_Appeals_EnforcementNoticeId_Ordinal",
                table: "Appeals",
                columns: new[] { "EnforcementNoticeId", "Ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Appeals_RecordedById",
                table: "Appeals",
                column: "RecordedById");

            migrationBuilder.AddForeignKey(
                name: "FK_EnforcementNotices_EnforcementNotices_ReplacesId",
                table: "EnforcementNotices",
                column: "ReplacesId",
                principalTable: "EnforcementNotices",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_EnforcementNotices_Officers_ReferredById",
                table: "EnforcementNotices",
                column: "ReferredById",
                principalTable: "Officers",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_EnforcementNotices_EnforcementNotices_ReplacesId",
                table: "EnforcementNotices");

            migrationBuilder.DropForeignKey(
                name: "FK_EnforcementNotices_Officers_ReferredById",
                table: "EnforcementNotices");

            migrationBuilder.DropTable(
                name: "Appeals");

            migrationBuilder.DropIndex(
                name: "IX_EnforcementNotices_ReferredById",
                table: "EnforcementNotices");

            migrationBuilder.DropIndex(
                name: "IX_EnforcementNotices_ReplacesId",
                table: "EnforcementNotices");

            migrationBuilder.DropColumn(
                name: "ReferredById",
                table: "EnforcementNotices");

            migrationBuilder.DropColumn(
                name: "ReferredOn",
                table: "EnforcementNotices");

            migrationBuilder.DropColumn(
                name: "ReferredReason",
                table: "EnforcementNotices");

            migrationBuilder.DropColumn(
                name: "ReferredTo",
                table: "EnforcementNotices");

            migrationBuilder.DropColumn(
                name: "ReplacesId",
                table: "EnforcementNotices");

            migrationBuilder.DropColumn(
                name: "SuspendedSince",
                table: "EnforcementNotices");
        }
    }
}
